package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.content.publishing.InvalidContentException;

/// Content files that cannot be published, and what their editor reads about them.
@MonographTest
class InvalidContentTest {

    @TempDir
    Path directory;

    @Inject
    FirstContent firstContent;

    @Test
    void allProblemsOfADrugAreReportedWithTheirLines() throws IOException {
        var parsed = ContentFiles.of(file("""
                kind: drug
                slug: broken-drug
                name: Broken <b>drug</b>
                drugClass: Class
                summary: Summary
                keyPoints:
                  - {key: point, title: Title, text: Text, citations: [us-label-klonopin]}
                  - {key: point, title: Title, text: Text, citations: [us-label-klonopin]}
                mechanisms:
                  - {key: mechanism, text: Text, citations: []}
                stopping: {text: Text, citations: [no-such-label]}
                sections:
                  - {slug: get-help, heading: Help, body: Call 911, citations: [us-label-klonopin]}
                dependenceRisk: {level: LOW, text: Text, citations: [us-label-klonopin]}
                sedationPotential: {level: LOW, text: Text, citations: [us-label-klonopin]}
                sideEffects:
                  - key: drowsiness
                    sideEffect: drowsiness
                    seriousness: NON_SERIOUS
                    frequencies:
                      - {minPer100: 30, maxPer100: 20, citations: [us-label-klonopin]}
                      - {minPer100: 200, sampleSize: 0, citations: [us-label-klonopin]}
                    citations: [us-label-klonopin]
                warnings:
                  - {key: care, kind: PRECAUTION, title: T, text: T, severity: MILD, citations: [us-label-klonopin]}
                alternatives:
                  - {key: rest, condition: panic-disorder, reason: R, citations: [us-label-klonopin]}
                lastReviewed: 2026-11-22
                reviewDue: 2026-11-22
                """));

        assertThatThrownBy(() -> firstContent.publish(parsed))
                .isInstanceOf(InvalidContentException.class)
                .satisfies(
                        refusal -> assertThat(refusal.getMessage()
                                        .lines()
                                        .skip(1)
                                        .map(String::strip)
                                        .toList())
                                .containsExactlyInAnyOrder(
                                        "broken.yaml:3: name: HTML is not allowed; write plain text, or CommonMark in a section",
                                        "broken.yaml:1: summaryCitations: a statement needs a citation",
                                        "broken.yaml:6: keyPoints: point is used twice; give each item its own name",
                                        "broken.yaml:10: mechanisms.mechanism.citations: a statement needs a citation",
                                        "broken.yaml:12: sections: the section starting-and-adjusting is missing",
                                        "broken.yaml:12: sections: the section stopping is missing",
                                        "broken.yaml:12: sections: the section more-information is missing",
                                        "broken.yaml:13: sections.get-help.body: the emergency number of GB, 999, is missing",
                                        "broken.yaml:13: sections.get-help.body: the emergency number of EU, 112, is missing",
                                        "broken.yaml:21: sideEffects.drowsiness.frequencies.0.range: minPer100 must not be above maxPer100",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.minPer100: must be less than or equal to 100",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.sampleSize: must be greater than 0",
                                        "broken.yaml:27: alternatives.rest.drug: name either a drug or a therapy",
                                        "broken.yaml:27: alternatives.rest.condition: the drug has no use for this condition; its uses are for []",
                                        "broken.yaml:29: reviewDue: must be after lastReviewed",
                                        "broken.yaml:11: stopping.citations: there is no Citation with the slug no-such-label"));
        ask("{ drug(slug: \"broken-drug\") { id } }").body("data.drug", nullValue());
    }

    @Test
    void anEmptyListItemDoesNotHideOtherProblems() throws IOException {
        var parsed = ContentFiles.of(file("""
                kind: drug
                slug: empty-items
                sections:
                  -
                uses:
                  -
                alternatives:
                  -
                ---
                # nothing
                ---
                kind: disclaimer
                slug: disclaimr
                text: T
                """));

        assertThatThrownBy(() -> firstContent.publish(parsed))
                .hasMessageContainingAll(
                        "broken.yaml:4: sections.0: must not be null",
                        "broken.yaml:3: sections: the section get-help is missing",
                        "broken.yaml:6: uses.0: must not be null",
                        "broken.yaml:8: alternatives.0: must not be null",
                        "broken.yaml:1: name: must not be blank",
                        "broken.yaml:13: slug: must match \"disclaimer\"");
    }

    @Test
    void aFormatErrorIsReportedOnceTogetherWithOtherProblems() throws IOException {
        var parsed = ContentFiles.of(file("""
                kind: citation
                slug: misfit
                type: RUMOUR
                title: " "
                publishedOn: 2026-11-22
                retrievedOn: 2026-11-21
                """));

        assertThatThrownBy(() -> firstContent.publish(parsed)).hasMessage("""
                3 problem(s) in the content:
                  broken.yaml:3: type: "RUMOUR" is not allowed; must be one of LABEL, GUIDELINE, SYSTEMATIC_REVIEW, TRIAL, REGULATOR, LEGISLATION, PATIENT_ARTICLE, REFERENCE_WORK
                  broken.yaml:6: retrievedOn: must not be before publishedOn
                  broken.yaml:4: title: must not be blank""");
    }

    @Test
    void anUnknownReferenceIsReportedAndNothingIsPublished() throws IOException {
        var parsed = ContentFiles.of(file("""
                kind: condition
                slug: published-beside
                name: Beside
                description: Beside
                ---
                kind: interaction
                slug: a-b
                first: alpha-beta
                second: benzodiazepines
                severity: MILD
                action: MONITOR
                effect: E
                management: M
                evidence: UNKNOWN
                citations: [no-such-source]
                """));

        assertThatThrownBy(() -> firstContent.publish(parsed))
                .hasMessageContainingAll(
                        "broken.yaml:8: first: there is no Interactant with the slug alpha-beta",
                        "broken.yaml:15: citations: there is no Citation with the slug no-such-source");
        ask("{ condition(slug: \"published-beside\") { id } }").body("data.condition", nullValue());
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(directory.resolve("broken.yaml"), yaml);
    }
}
