package org.monograph.content.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.base.terms.Slug;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.publishing.InvalidContentException;

/// Content files that cannot be published, and what their editor reads about them.
@MonographTest
class InvalidContentTest {

    private static final String ALL_BUT_HELP = Stream.of(MonographPart.values())
            .filter(part -> part != MonographPart.GET_HELP)
            .map(MonographPart::name)
            .collect(joining(", "));

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
                  - {slug: get-help, part: GET_HELP, heading: Help, body: Call 911, citations: [us-label-klonopin]}
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
                                        "broken.yaml:3: name: HTML is not allowed; write plain text, or CommonMark in a section [INVALID_VALUE]",
                                        "broken.yaml:1: summaryCitations: a statement needs a citation [MISSING_CITATION]",
                                        "broken.yaml:6: keyPoints: point is used twice; give each item its own name [DUPLICATE]",
                                        "broken.yaml:10: mechanisms.mechanism.citations: a statement needs a citation [MISSING_CITATION]",
                                        "broken.yaml:1: unknownParts: parts are missing for US; write them, or say here why they are not known: "
                                                + ALL_BUT_HELP + " [MISSING_SECTION]",
                                        "broken.yaml:1: unknownParts: parts are missing for GB; write them, or say here why they are not known: "
                                                + ALL_BUT_HELP + " [MISSING_SECTION]",
                                        "broken.yaml:12: sections: no section of the part GET_HELP for GB names its emergency number, 999 [MISSING_SECTION]",
                                        "broken.yaml:12: sections: no section of the part GET_HELP for EU names its emergency number, 112 [MISSING_SECTION]",
                                        "broken.yaml:21: sideEffects.drowsiness.frequencies.0.range: minPer100 must not be above maxPer100 [INVALID_VALUE]",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.minPer100: must be less than or equal to 100 [INVALID_VALUE]",
                                        "broken.yaml:22: sideEffects.drowsiness.frequencies.1.sampleSize: must be greater than 0 [INVALID_VALUE]",
                                        "broken.yaml:27: alternatives.rest.drug: name either a drug or a therapy [MISSING_VALUE]",
                                        "broken.yaml:27: alternatives.rest.condition: the drug has no use for this condition; its uses are for [] [INVALID_VALUE]",
                                        "broken.yaml:29: reviewDue: must be after lastReviewed [INVALID_VALUE]",
                                        "broken.yaml:11: stopping.citations: there is no Citation with the slug no-such-label [UNKNOWN_REFERENCE]"));
        ask("{ drug(slug: \"broken-drug\") { id } }").body("data.drug", nullValue());
    }

    @Test
    void problemsOfClinicalValuesAreReportedWithTheirLines() throws IOException {
        var parsed = ContentFiles.of(file("""
                kind: drug
                slug: broken-doses
                clinical:
                  products:
                    - {key: tablets, form: TABLET, strengths: [{amount: 0, unit: " mg", perAmount: 5}], citations: []}
                  doses:
                    -
                    - key: none
                      conditions: [no-such-condition, Panic]
                      start: {from: 2, to: 1, unit: mg, per: DOSE, timesADay: 25}
                      stepDays: {from: 0, to: 1}
                      usual: {from: 5, unit: mg, per: DAY}
                      maxDaily: {from: 4, unit: mg, per: DAY}
                      maxSingle: {from: 2, unit: mg, per: DAY}
                      howToTake: " "
                      citations: [us-label-klonopin]
                    - {key: empty, citations: [us-label-klonopin]}
                  tapering:
                    - {key: us, percent: {from: 10, to: 200}, text: " ", citations: [us-label-klonopin]}
                  contraindications:
                    - {key: no-medicine, kind: CONDITION, degree: ABSOLUTE, name: N, interactant: no-such-medicine, text: T,
                       citations: [us-label-klonopin]}
                unknownParts:
                  - {part: DOSES, reason: ""}
                editorial:
                  authors: [{name: N, role: R}]
                  metaTitle: %s
                """.formatted("t".repeat(71))));

        assertThatThrownBy(() -> firstContent.publish(parsed))
                .satisfies(refusal -> assertThat(refusal.getMessage()
                                .lines()
                                .map(String::strip)
                                .filter(line -> line.matches(".*: (clinical|unknownParts|editorial)\\b.*"))
                                .filter(line -> !line.contains("parts are missing"))
                                .toList())
                        .containsExactlyInAnyOrder(
                                "broken.yaml:5: clinical.products.tablets.citations: a statement needs a citation [MISSING_CITATION]",
                                "broken.yaml:5: clinical.products.tablets.strengths.0.amount: must be greater than 0 [INVALID_VALUE]",
                                "broken.yaml:5: clinical.products.tablets.strengths.0.unit: must be a unit of 1 to 30 characters, such as mg [INVALID_VALUE]",
                                "broken.yaml:5: clinical.products.tablets.strengths.0.perUnit: perAmount and perUnit belong together: write both or none [MISSING_VALUE]",
                                "broken.yaml:7: clinical.doses.0: must not be null [MISSING_VALUE]",
                                "broken.yaml:9: clinical.doses.none.conditions: there is no Condition with the slug no-such-condition [UNKNOWN_REFERENCE]",
                                "broken.yaml:9: clinical.doses.none.conditions: there is no Condition with the slug Panic [UNKNOWN_REFERENCE]",
                                "broken.yaml:9: clinical.doses.none.conditions.1: must match \"" + Slug.FORM
                                        + "\" [INVALID_VALUE]",
                                "broken.yaml:10: clinical.doses.none.start.range: to must be above 0, and not below from [INVALID_VALUE]",
                                "broken.yaml:10: clinical.doses.none.start.timesADay: must be less than or equal to 24 [INVALID_VALUE]",
                                "broken.yaml:11: clinical.doses.none.stepDays: must be one day at least [INVALID_VALUE]",
                                "broken.yaml:13: clinical.doses.none.maxDaily: must be an amount in a day (per: DAY), not below start and usual [INVALID_VALUE]",
                                "broken.yaml:14: clinical.doses.none.maxSingle: must be an amount at one time (per: DOSE), without timesADay [INVALID_VALUE]",
                                "broken.yaml:15: clinical.doses.none.howToTake: must not be blank, or begin with a space [INVALID_VALUE]",
                                "broken.yaml:17: clinical.doses.empty.note: a dose needs an amount or a note [MISSING_VALUE]",
                                "broken.yaml:19: clinical.tapering.us.percent: must not be above 100 [INVALID_VALUE]",
                                "broken.yaml:19: clinical.tapering.us.text: must not be blank [MISSING_VALUE]",
                                "broken.yaml:21: clinical.contraindications.no-medicine.interactant: an interactant is only for the kind MEDICINE [INVALID_VALUE]",
                                "broken.yaml:21: clinical.contraindications.no-medicine.interactant: there is no Interactant with the slug no-such-medicine [UNKNOWN_REFERENCE]",
                                "broken.yaml:24: unknownParts.0.reason: must not be blank [MISSING_VALUE]",
                                "broken.yaml:26: editorial.authors.N.date: must not be null [MISSING_VALUE]",
                                "broken.yaml:27: editorial.metaTitle: size must be between 0 and 70 [INVALID_VALUE]"));
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
                        "broken.yaml:3: sections: no section of the part GET_HELP for US names its emergency number, 911",
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
                  broken.yaml:3: type: "RUMOUR" is not allowed; must be one of LABEL, GUIDELINE, SYSTEMATIC_REVIEW, TRIAL, REGULATOR, LEGISLATION, PATIENT_ARTICLE, REFERENCE_WORK [INVALID_VALUE]
                  broken.yaml:6: retrievedOn: must not be before publishedOn [INVALID_VALUE]
                  broken.yaml:4: title: must not be blank [MISSING_VALUE]""");
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
