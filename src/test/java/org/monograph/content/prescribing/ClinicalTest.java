package org.monograph.content.prescribing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    /// The maximum dose a day is left open.
    private static final String CLINICAL = text("clinical.yaml");

    @Inject
    Editor editor;

    private static String text(String file) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "prescribing", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

        var answer = ask("""
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
                authors { name role date } reviewers { name } metaTitle metaDescription updatedOn
            } }""").body("errors", nullValue()).extract().asString();

        assertThat(new ObjectMapper().readTree(answer).at("/data/drug"))
                .isEqualTo(new ObjectMapper().readTree(text("answer.json")));
    }

    @Test
    void aReaderIsToldWhatIsUnknown() throws JsonProcessingException {
        editor.install(drug("clinical-unknown", 4));

        ask("{ drug(slug: \"clinical-unknown\") { unknownParts(jurisdiction: US) { part reason scope { text } } } }")
                .body("errors", nullValue())
                .body(
                        "data.drug.unknownParts[0]",
                        equalTo(Map.of("part", "CHILDREN", "reason", "Nobody knows.", "scope", Map.of("text", ""))))
                .body(
                        "data.drug.unknownParts.part",
                        equalTo(Stream.concat(
                                        Stream.of(MonographPart.CHILDREN),
                                        otherParts().map(UnknownPart::part))
                                .map(MonographPart::name)
                                .toList()));
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
