package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.TherapyKind;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.InvalidContentException;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.PublishOutcome;
import org.monograph.content.warning.WarningKind;

/// What an editor is told about documents that cannot be published.
@MonographTest
class BrokenContentTest {

    @TempDir
    Path directory;

    @Inject
    FirstContent firstContent;

    @Inject
    Editor editor;

    @Test
    void unknownKeysAndWrongValuesAreToldAllAtOnce() throws IOException {
        assertThat(problems("""
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
                        "broken.yaml:4: nmae: unknown key; allowed keys are description, name, slug, therapies",
                        "broken.yaml:5: description: must be text",
                        "broken.yaml:9: therapies.rest.kind: \"SLEEP\" is not allowed; must be one of PHYSICAL_THERAPY, MANUAL_THERAPY, SELF_CARE, OVER_THE_COUNTER, PROCEDURE",
                        "broken.yaml:17: publishedOn: \"yesterday\" is not allowed; must be a date such as 2026-11-22");
    }

    @Test
    void eachSortOfMisfitIsToldWithWhatWouldBeRight() throws IOException {
        assertThat(problems("""
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
                unknown: last
                """))
                .containsExactlyInAnyOrder(
                        "broken.yaml:3: brands: must be a list",
                        "broken.yaml:4: onset: must be a mapping with keys",
                        "broken.yaml:9: sideEffects.drowsiness.seriousness: 1 is not allowed; must be one of SERIOUS, NON_SERIOUS, UNKNOWN",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.minPer100: \"ten\" is not allowed; must be a number",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.text: unknown key; allowed keys are citations, dose, maxPer100, minPer100, placeboPer100, placeboSampleSize, population, reportedBand, sampleSize",
                        "broken.yaml:11: sideEffects.drowsiness.frequencies.0.bands: unknown key; allowed keys are citations, dose, maxPer100, minPer100, placeboPer100, placeboSampleSize, population, reportedBand, sampleSize",
                        "broken.yaml:12: warnings.0: must be a mapping with keys",
                        "broken.yaml:13: unknown: unknown key; allowed keys are alternatives, brands, dependenceRisk, drugClass, faq, identifiers, keyPoints, lastReviewed, legalStatus, mechanisms, name, onset, reviewDue, sections, sedationPotential, sideEffects, slug, stopping, summary, summaryCitations, synonyms, uses, warnings");
    }

    @Test
    void anEmptyItemHidesNothingElse() throws IOException {
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
    void aKeyThatStandsTwiceIsTold() throws IOException {
        assertThat(problems("kind: condition\nslug: twice\nname: A\nname: B\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:4: invalid YAML: Duplicate field 'name'");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        assertThat(problems("kind: condition\nslug: [broken\nname: x\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:3: invalid YAML: ");
    }

    @Test
    void anAliasIsRefusedWithItsLine() throws IOException {
        assertThat(problems("kind: condition\nslug: alias\nname: *important\n"))
                .containsExactly(
                        "broken.yaml:3: invalid YAML: aliases are not allowed; put a text that begins with * in quotes");
    }

    @Test
    void anUnknownKindIsTold() throws IOException {
        assertThat(problems("kind: potion\nslug: x\n"))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:1: ")
                .contains("potion", "side-effect");
    }

    private List<String> problems(String yaml) throws IOException {
        return ContentFiles.of(file(yaml)).formatErrors();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(directory.resolve("broken.yaml"), yaml);
    }

    @Test
    void aDrugWithProblemsOfManyKindsIsRefusedWithAllOfThem() throws IOException {
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
                                        "broken.yaml:1: summaryCitations: a statement needs a source",
                                        "broken.yaml:6: keyPoints: point is used twice; give each item its own name",
                                        "broken.yaml:10: mechanisms.mechanism.citations: a statement needs a source",
                                        "broken.yaml:12: sections: the section starting-and-adjusting is missing",
                                        "broken.yaml:12: sections: the section stopping is missing",
                                        "broken.yaml:12: sections: the section more-information is missing",
                                        "broken.yaml:13: sections.get-help.body: the emergency number of GB, 999, is missing",
                                        "broken.yaml:13: sections.get-help.body: the emergency number of EU, 112, is missing",
                                        "broken.yaml:21: sideEffects.drowsiness.frequencies.0.range: minPer100 must not be above maxPer100",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.minPer100: must be less than or equal to 100",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.sampleSize: must be greater than 0",
                                        "broken.yaml:27: alternatives.rest.drug: exactly one of drug and therapy has to be named",
                                        "broken.yaml:27: alternatives.rest.condition: the drug has no use for this condition; it has for []",
                                        "broken.yaml:29: reviewDue: must be after lastReviewed",
                                        "broken.yaml:11: stopping.citations: there is no Citation with the slug no-such-label"));
        ask("{ drug(slug: \"broken-drug\") { id } }").body("data.drug", nullValue());
    }

    @Test
    void whatDoesNotFitIsToldOnceAndBesideWhatIsWrongOtherwise() throws IOException {
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
    void aReferenceToNothingIsToldAndNothingIsPublished() throws IOException {
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

    @Test
    void aTherapyThatTheConditionDoesNotHaveIsTold() {
        var use = new UseDocument(
                "use",
                "panic-disorder",
                null,
                null,
                ApprovalStatus.UNKNOWN,
                TreatmentLine.UNKNOWN,
                "Summary",
                null,
                null,
                EvidenceLevel.UNKNOWN,
                List.of("us-label-klonopin"));
        var alternative = new AlternativeDocument(
                "bath", "panic-disorder", null, "cold-bath", "Reason", List.of("us-label-klonopin"));
        var warning = Editor.warning("care", WarningKind.PRECAUTION, "Care", null, "us-label-klonopin");

        assertThatThrownBy(() ->
                        editor.publish(Editor.drug("cold-bath", List.of(warning), List.of(use), List.of(alternative))))
                .hasMessageContaining(
                        "drug cold-bath: alternatives.bath.therapy: the condition panic-disorder has no therapy with the slug cold-bath");
    }

    @Test
    void aConditionKeepsTheTherapiesThatMonographsName() {
        var condition = new ConditionDocument(
                "kept-therapies",
                "Condition",
                "Description",
                List.of(new Therapy("rest", "Rest", TherapyKind.SELF_CARE, "Rest", List.of("us-label-klonopin"))));
        var without = new ConditionDocument("kept-therapies", "Condition", "Description", List.of());
        var use = new UseDocument(
                "use",
                "kept-therapies",
                null,
                null,
                ApprovalStatus.UNKNOWN,
                TreatmentLine.UNKNOWN,
                "Summary",
                null,
                null,
                EvidenceLevel.UNKNOWN,
                List.of("us-label-klonopin"));
        var alternative =
                new AlternativeDocument("rest", "kept-therapies", null, "rest", "Reason", List.of("us-label-klonopin"));
        var warning = Editor.warning("care", WarningKind.PRECAUTION, "Care", null, "us-label-klonopin");
        editor.publish(condition, Editor.drug("names-rest", List.of(warning), List.of(use), List.of(alternative)));

        assertThatThrownBy(() -> editor.publish(without))
                .hasMessageContaining(
                        "condition kept-therapies: therapies: the therapy rest is missing; the monograph of names-rest recommends it");
        assertThat(editor.publish(without, Editor.drug("names-rest", List.of(warning), List.of(use), List.of())))
                .filteredOn(PublishOutcome.Published.class::isInstance)
                .hasSize(2);
    }
}
