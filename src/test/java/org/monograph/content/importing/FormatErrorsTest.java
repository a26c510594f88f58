package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Errors in the format of content files, each with file, line and path.
class FormatErrorsTest {

    @TempDir
    Path directory;

    @Test
    void unknownKeysAndInvalidValuesOfAllDocumentsAreReported() throws IOException {
        assertThat(formatErrors("""
                # a comment
                kind: condition
                slug: broken-condition
                nmae: Broken
                description: [a, b]
                therapies:
                  - slug: rest
                    name: Rest
                    kind: SLEEP
                    description: Rest
                    citations: [reference-book]
                ---
                kind: citation
                slug: broken-citation
                type: LABEL
                title: A label
                publishedOn: yesterday
                """))
                .containsExactlyInAnyOrder(
                        "broken.yaml:4: nmae: unknown key; allowed keys are description, editorial, name, slug, synonyms, therapies [UNKNOWN_KEY]",
                        "broken.yaml:5: description: must be text [INVALID_VALUE]",
                        "broken.yaml:9: therapies.rest.kind: \"SLEEP\" is not allowed; must be one of PHYSICAL_THERAPY, MANUAL_THERAPY, SELF_CARE, OVER_THE_COUNTER, PROCEDURE [INVALID_VALUE]",
                        "broken.yaml:17: publishedOn: \"yesterday\" is not allowed; must be a date such as 2026-11-22 [INVALID_VALUE]");
    }

    @Test
    void eachFormatErrorSaysWhatIsAllowed() throws IOException {
        assertThat(formatErrors("""
                kind: drug
                slug: misfits
                brands: Klonopin
                onset: soon
                keyPoints:
                  -
                sideEffects:
                  - key: drowsiness
                    seriousness: 1
                    frequencies:
                      - {minPer100: ten, text: about 5 in 100, bands: [RARE], citations: [x]}
                warnings: [7]
                """))
                .containsExactlyInAnyOrder(
                        "broken.yaml:3: brands: must be a list [INVALID_VALUE]",
                        "broken.yaml:4: onset: must be a mapping with keys [INVALID_VALUE]",
                        "broken.yaml:9: sideEffects.drowsiness.seriousness: 1 is not allowed; must be one of SERIOUS, NON_SERIOUS, UNKNOWN [INVALID_VALUE]",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.minPer100: \"ten\" is not allowed; must be a number [INVALID_VALUE]",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.text: unknown key; allowed keys are citations, dose, maxPer100, minPer100, placeboPer100, placeboSampleSize, population, reportedBand, sampleSize [UNKNOWN_KEY]",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.bands: unknown key; allowed keys are citations, dose, maxPer100, minPer100, placeboPer100, placeboSampleSize, population, reportedBand, sampleSize [UNKNOWN_KEY]",
                        "broken.yaml:12: warnings.0: must be a mapping with keys [INVALID_VALUE]");
    }

    @Test
    void aDuplicateKeyIsReportedWithItsLine() throws IOException {
        assertThat(formatErrors("kind: condition\nslug: twice\nname: A\nname: B\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:4: invalid YAML: Duplicate field 'name'");
    }

    @Test
    void invalidYamlIsReportedWithItsLine() throws IOException {
        assertThat(formatErrors("kind: condition\nslug: [broken\nname: x\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:3: invalid YAML: ");
    }

    @Test
    void anAliasIsReportedWithItsLine() throws IOException {
        assertThat(formatErrors("kind: condition\nslug: alias\nname: *important\n"))
                .containsExactly(
                        "broken.yaml:3: invalid YAML: aliases are not allowed; put a text that begins with * in quotes [INVALID_VALUE]");
    }

    @Test
    void anUnknownKindIsReportedWithTheKindsThatExist() throws IOException {
        assertThat(formatErrors("kind: potion\nslug: x\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:1: ")
                .contains("potion", "side-effect");
    }

    private List<String> formatErrors(String yaml) throws IOException {
        return ContentFiles.of(file(yaml)).formatErrors();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(directory.resolve("broken.yaml"), yaml);
    }
}
