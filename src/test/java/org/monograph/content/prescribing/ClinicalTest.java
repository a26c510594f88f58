package org.monograph.content.prescribing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.publishing.Editor;
import org.monograph.content.scope.Scope;

/// The clinical and editorial values of a drug, from the document to the reader.
@MonographTest
class ClinicalTest {

    private static final String CLINICAL = """
        products:
          - key: us-liquid
            form: ORAL_SOLUTION
            release: IMMEDIATE
            routes: [ORAL]
            strengths: [{amount: 10, unit: mg, perAmount: 5, perUnit: mL}]
            brands: [Brandy]
            jurisdictions: [US]
            excipients: [{name: lactose, concern: Ask a pharmacist.}]
            citations: [reference-book]
          - {key: gb-tablets, form: TABLET, jurisdictions: [GB], citations: [reference-book]}
        doses:
          - key: us-panic
            conditions: [panic-disorder]
            scope: {jurisdictions: [US], population: {minAge: 18, liver: [MILD]}}
            start: {from: 0.25, unit: mg, per: DOSE, timesADay: 2}
            step: {from: 0.125, to: 0.25, unit: mg, per: DOSE, timesADay: 2}
            stepDays: {from: 3, to: 3}
            usual: {from: 1, to: 1, unit: mg, per: DAY}
            maxDaily: {from: %s, unit: mg, per: DAY}
            maxSingle: {from: 2, unit: mg, per: DOSE}
            howToTake: With water.
            note: A note.
            citations: [reference-book]
          - {key: gb-all, scope: {jurisdictions: [GB]}, note: See the leaflet., citations: [reference-book]}
        tapering:
          - key: us
            scope: {jurisdictions: [US]}
            step: {from: 0.125, unit: mg, per: DOSE, timesADay: 2}
            percent: {from: 5, to: 10}
            stepDays: {from: 3}
            text: In small steps.
            ifSymptoms: Go back one step.
            ifOutOfMedicine: Ask a pharmacist.
            citations: [reference-book]
        monitoring:
          - {key: liver, test: Liver tests, when: At first, threshold: Three times, action: It stops.,
             citations: [reference-book]}
        contraindications:
          - {key: alcohol, kind: MEDICINE, degree: RELATIVE, name: Alcohol, interactant: alcohol, text: Do not drink.,
             citations: [reference-book]}
          - {key: glaucoma, scope: {jurisdictions: [US]}, kind: CONDITION, degree: ABSOLUTE, name: Glaucoma,
             text: Do not take it., citations: [reference-book]}
        pharmacokinetics:
          - key: tablets
            scope: {}
            halfLifeHours: {from: 30, to: 40}
            timeToPeakHours: {from: 1}
            durationHours: {from: 6, to: 12}
            enzymes: [{name: CYP3A4, isMain: true}]
            note: A note.
            citations: [reference-book]
        """;

    @Inject
    Editor editor;

    private static Stream<UnknownPart> otherParts() {
        return DrugDocuments.UNKNOWN_PARTS.stream()
                .filter(unknown -> unknown.part() != MonographPart.EXCIPIENTS)
                .filter(unknown -> unknown.part() != MonographPart.CHILDREN);
    }

    private static DrugDocument drug(String slug, int maxDaily) throws JsonProcessingException {
        return DrugDocuments.drug(slug)
                .clinical(DocumentFormat.strict(YAMLMapper.builder())
                        .build()
                        .readValue(CLINICAL.formatted(maxDaily), Clinical.class))
                .unknownParts(Stream.concat(
                                Stream.of(
                                        new UnknownPart(
                                                MonographPart.EXCIPIENTS,
                                                Scope.of(Jurisdiction.GB, null),
                                                "Not found."),
                                        new UnknownPart(MonographPart.CHILDREN, null, "Nobody knows.")),
                                otherParts())
                        .toList())
                .editorial(new Editorial(
                        List.of(new Contributor("Monograph editors", "Editor", LocalDate.of(2026, 11, 28), true)),
                        null,
                        "Title",
                        "Description",
                        LocalDate.of(2026, 11, 29)))
                .build();
    }

    @Test
    void aReaderGetsAllThatADocumentHas() throws JsonProcessingException {
        editor.install(drug("clinical-all", 4));

        ask("""
            { drug(slug: "clinical-all") {
                products(jurisdiction: US) { key form release routes jurisdictions brands text scope { text }
                  strengths { amount unit perAmount perUnit text } excipients { name concern } citations { slug } }
                doses(jurisdiction: US) { key text howToTake note conditions { slug } scope { text population { minAge } }
                  start { from to unit per timesADay text } step { to } stepDays { from to text } usual { text }
                  maxDaily { text } maxSingle { text } citations { slug } }
                tapering { key text schedule ifSymptoms ifOutOfMedicine step { text } percent { text } stepDays { text }
                  scope { text } citations { slug } }
                monitoring { key test when threshold action scope { text } citations { slug } }
                contraindications(jurisdiction: GB) { key kind degree name text interactant { slug name } scope { text }
                  citations { slug } }
                pharmacokinetics { key text note halfLifeHours { text } timeToPeakHours { text } durationHours { text }
                  enzymes { name isMain } scope { text } citations { slug } }
                unknownParts(jurisdiction: US) { part reason scope { text } }
                authors { name role date } reviewers { name } metaTitle metaDescription updatedOn
            } }""").body("errors", nullValue()).body("data.drug", equalTo(everything()));
    }

    private static Map<String, Object> everything() {
        var sources = List.of(Map.of("slug", "reference-book"));
        var everywhere = Map.of("text", "");
        var product = Map.ofEntries(
                Map.entry("key", "us-liquid"),
                Map.entry("form", "ORAL_SOLUTION"),
                Map.entry("release", "IMMEDIATE"),
                Map.entry("routes", List.of("ORAL")),
                Map.entry("jurisdictions", List.of("US")),
                Map.entry("brands", List.of("Brandy")),
                Map.entry("text", "Oral solutions, immediate release: 10 mg in 5 mL"),
                Map.entry("scope", Map.of("text", "United States; by mouth; immediate release; oral solutions")),
                Map.entry(
                        "strengths",
                        List.of(Map.of(
                                "amount",
                                10f,
                                "unit",
                                "mg",
                                "perAmount",
                                5f,
                                "perUnit",
                                "mL",
                                "text",
                                "10 mg in 5 mL"))),
                Map.entry("excipients", List.of(Map.of("name", "lactose", "concern", "Ask a pharmacist."))),
                Map.entry("citations", sources));
        var start = new HashMap<String, Object>(
                Map.of("from", 0.25f, "unit", "mg", "per", "DOSE", "timesADay", 2, "text", "0.25 mg twice a day"));
        start.put("to", null);
        var dose = Map.ofEntries(
                Map.entry("key", "us-panic"),
                Map.entry(
                        "text",
                        "Starting dose: 0.25 mg twice a day. Each increase: 0.125 to 0.25 mg twice a day, every 3 days."
                                + " Usual dose: 1 mg a day. Maximum: 4 mg a day. Maximum at one time: 2 mg."),
                Map.entry("howToTake", "With water."),
                Map.entry("note", "A note."),
                Map.entry("conditions", List.of(Map.of("slug", "panic-disorder"))),
                Map.entry(
                        "scope",
                        Map.of(
                                "text",
                                "United States; aged 18 years or more; mild liver disease",
                                "population",
                                Map.of("minAge", 18))),
                Map.entry("start", start),
                Map.entry("step", Map.of("to", 0.25f)),
                Map.entry("stepDays", Map.of("from", 3f, "to", 3f, "text", "3")),
                Map.entry("usual", Map.of("text", "1 mg a day")),
                Map.entry("maxDaily", Map.of("text", "4 mg a day")),
                Map.entry("maxSingle", Map.of("text", "2 mg at a time")),
                Map.entry("citations", sources));
        var taper = Map.ofEntries(
                Map.entry("key", "us"),
                Map.entry("text", "In small steps."),
                Map.entry("schedule", "0.125 mg twice a day less, every 3 days"),
                Map.entry("ifSymptoms", "Go back one step."),
                Map.entry("ifOutOfMedicine", "Ask a pharmacist."),
                Map.entry("step", Map.of("text", "0.125 mg twice a day")),
                Map.entry("percent", Map.of("text", "5 to 10")),
                Map.entry("stepDays", Map.of("text", "3")),
                Map.entry("scope", Map.of("text", "United States")),
                Map.entry("citations", sources));
        var monitoring = Map.of(
                "key", "liver",
                "test", "Liver tests",
                "when", "At first",
                "threshold", "Three times",
                "action", "It stops.",
                "scope", everywhere,
                "citations", sources);
        var alcohol = Map.of(
                "key", "alcohol",
                "kind", "MEDICINE",
                "degree", "RELATIVE",
                "name", "Alcohol",
                "text", "Do not drink.",
                "interactant", Map.of("slug", "alcohol", "name", "Alcohol"),
                "scope", everywhere,
                "citations", sources);
        var kinetics = Map.of(
                "key",
                "tablets",
                "text",
                "Half-life: 30 to 40 hours. Highest level after: 1 hour. A dose works for: 6 to 12 hours."
                        + " Broken down mainly by CYP3A4.",
                "note",
                "A note.",
                "halfLifeHours",
                Map.of("text", "30 to 40"),
                "timeToPeakHours",
                Map.of("text", "1"),
                "durationHours",
                Map.of("text", "6 to 12"),
                "enzymes",
                List.of(Map.of("name", "CYP3A4", "isMain", true)),
                "scope",
                everywhere,
                "citations",
                sources);
        return Map.ofEntries(
                Map.entry("products", List.of(product)),
                Map.entry("doses", List.of(dose)),
                Map.entry("tapering", List.of(taper)),
                Map.entry("monitoring", List.of(monitoring)),
                Map.entry("contraindications", List.of(alcohol)),
                Map.entry("pharmacokinetics", List.of(kinetics)),
                Map.entry(
                        "unknownParts",
                        Stream.concat(
                                        Stream.of(Map.of(
                                                "part", "CHILDREN", "reason", "Nobody knows.", "scope", everywhere)),
                                        otherParts()
                                                .map(unknown -> Map.of(
                                                        "part",
                                                        unknown.part().name(),
                                                        "reason",
                                                        unknown.reason(),
                                                        "scope",
                                                        everywhere)))
                                .toList()),
                Map.entry(
                        "authors",
                        List.of(Map.of("name", "Monograph editors", "role", "Editor", "date", "2026-11-28"))),
                Map.entry("reviewers", List.of()),
                Map.entry("metaTitle", "Title"),
                Map.entry("metaDescription", "Description"),
                Map.entry("updatedOn", "2026-11-29"));
    }

    @Test
    void eachListIsLimitedToAJurisdiction() throws JsonProcessingException {
        editor.publish(drug("clinical-area", 4));

        ask("""
            { drug(slug: "clinical-area") { ...all
                products(jurisdiction: GB_SCT) { key } doses(jurisdiction: GB) { key conditions { slug } text }
                tapering(jurisdiction: GB) { key } monitoring(jurisdiction: IE) { key }
                contraindications(jurisdiction: IE) { key } pharmacokinetics(jurisdiction: EU) { key }
                unknownParts(jurisdiction: GB) { part }
                panic: doses(conditionSlug: "panic-disorder") { key } spasm: doses(conditionSlug: "muscle-spasm") { key }
            } }
            fragment all on Drug { every: contraindications { key interactant { slug } } }""")
                .body("errors", nullValue())
                .body("data.drug.products.key", contains("gb-tablets"))
                .body("data.drug.doses", contains(Map.of("key", "gb-all", "conditions", List.of(), "text", "")))
                .body("data.drug.tapering", empty())
                .body("data.drug.monitoring.key", contains("liver"))
                .body("data.drug.contraindications.key", contains("alcohol"))
                .body("data.drug.pharmacokinetics.key", contains("tablets"))
                .body("data.drug.unknownParts.part[0]", equalTo("EXCIPIENTS"))
                .body("data.drug.unknownParts.part[1]", equalTo("CHILDREN"))
                .body("data.drug.panic.key", contains("us-panic", "gb-all"))
                .body("data.drug.spasm.key", contains("gb-all"))
                .body("data.drug.every.key", contains("alcohol", "glaucoma"))
                .body("data.drug.every[1].interactant", nullValue());
        ask("""
                { drug(slug: "clinical-area") {
                    unknown: doses(conditionSlug: "no-such") { key } noSlug: doses(conditionSlug: "Panic\\u0000") { key } } }""")
                .body("errors", nullValue())
                .body("data.drug.unknown.key", contains("gb-all"))
                .body("data.drug.noSlug.key", contains("gb-all"));
    }

    @Test
    void anOldRevisionKeepsItsValuesAndADrugMayHaveNone() throws JsonProcessingException {
        editor.install(drug("clinical-past", 4));
        var then = editor.lastPublication();
        editor.publish(drug("clinical-past", 3));
        editor.install(DrugDocuments.drug("clinical-none").build());

        ask("""
            query($then: DateTime) {
              then: drug(slug: "clinical-past", asOf: $then) { ...state }
              now: drug(slug: "clinical-past") { ...state }
              none: drug(slug: "clinical-none") { ...state products { key } tapering { key } monitoring { key }
                contraindications { key } pharmacokinetics { key } reviewers { name } }
            }
            fragment state on Drug { doses(jurisdiction: US) { maxDaily { from } } authors { name } updatedOn }""", Map.of("then", then.toString()))
                .body("errors", nullValue())
                .body("data.then.doses.maxDaily.from", contains(4f))
                .body("data.now.doses.maxDaily.from", contains(3f))
                .body("data.then.updatedOn", equalTo("2026-11-29"))
                .body("data.none.values().findAll { it }", empty())
                .body("data.none.doses", empty())
                .body("data.none.reviewers", empty());
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfDrugs() throws JsonProcessingException {
        editor.publish(drug("clinical-1", 1), drug("clinical-2", 2), drug("clinical-3", 3));
        var fields = """
            doses { key conditions { slug } } products { key citations { slug } }
            contraindications { interactant { slug } } unknownParts { part } authors { name }""";

        // drugs, clinical values, editorial values, conditions, interactants, sources
        assertThat(statementsFor(fields, "clinical-1")).hasSize(6);
        assertThat(statementsFor(fields, "clinical-1", "clinical-2", "clinical-3"))
                .hasSize(6);
        assertThat(statementsFor("name", "clinical-1", "clinical-2", "clinical-3"))
                .singleElement()
                .asString()
                .doesNotContain("clinical", "unknown_parts", "editorial");
    }

    private static List<String> statementsFor(String fields, String... slugs) {
        return Statements.sentDuring(() -> ask(
                        "query($s: [String!]) { drugs(filter: {slugs: $s}) { nodes { %s } } }".formatted(fields),
                        Map.of("s", slugs))
                .body("errors", nullValue())
                .body("data.drugs.nodes.size()", equalTo(slugs.length)));
    }
}
