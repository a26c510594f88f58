package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.statement.ProblemCode.DUPLICATE;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_KEY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.EmergencyDocument;
import org.monograph.content.statement.DocumentProblem;

/// One document as an editor writes it: as YAML in a text, or as JSON.
class DocumentReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void allThatDoesNotFitTheFormatIsReportedWithItsPlaceAndTheRestIsRead() {
        var read = DocumentReader.ofYaml("""
                slug: two-words
                kind: drug
                nmae: Two words
                summary: [text]
                warnings:
                  - key: care
                    title: Care
                    severity: BAD
                    scope: {jurisdictions: [US, FR], population: {minAge: 17.5}}
                onset: soon
                reviewDue: 20261122
                """);

        assertThat(read.formatErrors())
                .containsExactlyInAnyOrder(
                        new DocumentProblem(UNKNOWN_KEY, "nmae", "unknown key; allowed keys are " + DRUG_KEYS),
                        invalid("summary", "must be text"),
                        invalid(
                                "warnings.care.severity",
                                "\"BAD\" is not allowed; must be one of SEVERE, MODERATE, MILD, UNKNOWN"),
                        invalid(
                                "warnings.care.scope.jurisdictions.1",
                                "\"FR\" is not allowed; must be one of US, GB, GB_SCT, EU, IE"),
                        invalid("warnings.care.scope.population.minAge", "17.5 is not allowed; must be a whole number"),
                        invalid("onset", "must be a mapping with keys"),
                        invalid("reviewDue", "20261122 is not allowed; must be a date such as 2026-11-22"));
        assertThat(read.formatErrors())
                .extracting(error -> read.line(error.path()))
                .containsExactlyInAnyOrder(3, 4, 8, 9, 9, 10, 11);
        assertThat(read.document()).isInstanceOfSatisfying(DrugDocument.class, drug -> {
            assertThat(drug.slug()).isEqualTo("two-words");
            assertThat(drug.warnings()).extracting("title").containsExactly("Care");
        });
        assertThat(read.tree().path("nmae").textValue()).isEqualTo("Two words");
    }

    private static final String DRUG_KEYS =
            "alternatives, brands, clinical, dependenceRisk, drugClass, editorial, faq, identifiers, keyPoints,"
                    + " lastReviewed, legalStatus, mechanisms, name, onset, reviewDue, sections, sedationPotential,"
                    + " sideEffects, slug, stopping, summary, summaryCitations, synonyms, unknownParts, uses, warnings";

    @Test
    void theSameDocumentIsReadFromYamlAndFromJsonWhereverItsKindIs() throws IOException {
        var read = DocumentReader.ofYaml("""
                kind: condition
                slug: fear
                name: Fear
                therapies: [{slug: rest, name: 5}]""");
        var json = DocumentReader.ofJson(JSON.readTree("""
                {"slug": "fear", "therapies": [{"name": 5, "slug": "rest"}], "name": "Fear", "kind": "condition"}"""));

        assertThat(json.document()).isEqualTo(read.document()).isInstanceOf(ConditionDocument.class);
        assertThat(json.formatErrors())
                .isEqualTo(read.formatErrors())
                .containsExactly(invalid("therapies.rest.name", "5 is not allowed; must be text in quotes"));
        assertThat(json.line("therapies.rest.name")).isNull();
        assertThat(read.line("therapies.rest.name")).isEqualTo(4);
        assertThat(json.kind()).isEqualTo("condition");
        assertThat(json.slug()).isEqualTo("fear");
    }

    @Test
    void aNumberIsTakenAsItIsWritten() throws IOException {
        var strengths = "{\"kind\": \"emergency\", \"urgency\": %s}";

        assertThat(DocumentReader.ofJson(JSON.readTree(strengths.formatted("5.0")))
                        .formatErrors())
                .isEmpty();
        for (var number : List.of("1.5", "\"5\"", "true", "2147483648", "1e400", "[5]")) {
            assertThat(DocumentReader.ofJson(JSON.readTree(strengths.formatted(number)))
                            .formatErrors())
                    .describedAs(number)
                    .singleElement()
                    .satisfies(error -> assertThat(error.message()).endsWith("must be a whole number"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "+999999999-12-31", "26-11-22", "2026-11-22T00:00", "20261122", "[2026, 11, 22]"})
    void aDateIsADayOfTheCalendar(String date) {
        assertThat(DocumentReader.ofYaml("{kind: drug, reviewDue: %s}".formatted(date))
                        .formatErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).endsWith("must be a date such as 2026-11-22"));
    }

    @Test
    void anEmptyTextIsNoValueWhereNoTextIsExpected() throws IOException {
        var read = DocumentReader.ofJson(JSON.readTree("""
                {"kind": "emergency", "urgency": "", "steps": "", "title": "", "phrases": ["", "help"]}"""));

        assertThat(read.formatErrors()).isEmpty();
        assertThat(read.document()).isInstanceOfSatisfying(EmergencyDocument.class, emergency -> {
            assertThat(emergency.urgency()).isNull();
            assertThat(emergency.steps()).isEmpty();
            assertThat(emergency.title()).isEmpty();
            assertThat(emergency.phrases()).containsExactly("", "help");
        });
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadSaysWhy(String yaml, int line, DocumentProblem problem) {
        var read = DocumentReader.ofYaml(yaml);

        assertThat(read.formatErrors()).containsExactly(problem);
        assertThat(read.line(problem.path())).isEqualTo(line);
        assertThat(read.document()).isNull();
    }

    private static List<Object[]> unreadable() {
        var kinds = "must be one of citation, condition, contact, disclaimer, drug, emergency, interactant,"
                + " interaction, side-effect";
        return List.of(
                unreadable("", 1, new DocumentProblem(MISSING_VALUE, "", "there is no document")),
                unreadable("# nothing\n---\n", 1, new DocumentProblem(MISSING_VALUE, "", "there is no document")),
                unreadable("kind: drug\n---\nkind: drug", 3, invalid("", "only one document is allowed")),
                unreadable("a text", 1, invalid("", "must be a mapping with keys")),
                unreadable("\n- kind: drug", 2, invalid("", "must be a mapping with keys")),
                unreadable("slug: a\nkind: potion", 2, invalid("kind", "\"potion\" is not allowed; " + kinds)),
                unreadable("slug: a", 1, new DocumentProblem(MISSING_VALUE, "kind", kinds)),
                unreadable("kind:", 1, new DocumentProblem(MISSING_VALUE, "kind", kinds)),
                unreadable(
                        "slug: a\nslug: b",
                        2,
                        new DocumentProblem(DUPLICATE, "", "invalid YAML: Duplicate field 'slug'")),
                unreadable(
                        "a: &a [b]\nc: *a",
                        2,
                        invalid("", "invalid YAML: aliases are not allowed; put a text that begins with * in quotes")),
                unreadable(
                        "kind: drug\nslug: !!java.net.URL [\"http://localhost\"]",
                        2,
                        invalid("", "invalid YAML: tags are not allowed; put a text that begins with ! in quotes")),
                unreadable(
                        "--- !<drug>\nkind: drug",
                        2,
                        invalid("", "invalid YAML: tags are not allowed; put a text that begins with ! in quotes")),
                unreadable("kind: drug\nslug: \0", 2, invalid("", "invalid YAML: the character U+0000 is not allowed")),
                unreadable(
                        "kind: drug\n\nslug: \uD800",
                        3,
                        invalid("", "invalid YAML: the character U+D800 is not allowed")),
                unreadable(
                        "kind: drug\nwarnings: " + "[".repeat(100_000),
                        2,
                        invalid(
                                "",
                                "invalid YAML: must not be nested more than 50 levels deep, and a number not longer than 1000 digits")),
                unreadable(
                        "kind: drug\nsummary: " + "9".repeat(1_001),
                        2,
                        invalid(
                                "",
                                "invalid YAML: must not be nested more than 50 levels deep, and a number not longer than 1000 digits")));
    }

    private static Object[] unreadable(String yaml, int line, DocumentProblem problem) {
        return new Object[] {yaml, line, problem};
    }

    @Test
    void aTreeThatIsTooDeepIsNotRead() {
        JsonNode deep = JsonNodeFactory.instance.objectNode();
        for (int level = 0; level < 100_000; level++) {
            deep = JsonNodeFactory.instance.objectNode().set("scope", deep);
        }

        var read = DocumentReader.ofJson(deep);

        assertThat(read.formatErrors()).containsExactly(invalid("", "must not be nested more than 50 levels deep"));
        assertThat(read.tree()).isNull();
    }

    @Test
    void charactersThatCannotBeStoredAreReplacedAndReportedUntilTheTextIsWrittenAnew() throws IOException {
        var read = DocumentReader.ofYaml("""
                kind: condition
                slug: fear
                "na\\0me": x
                name: "a\\0b"
                synonyms: ["\\uD800", fine]
                """);
        var again = DocumentReader.ofJson(JSON.readTree(JSON.writeValueAsBytes(read.tree())));

        assertThat(read.tree().path("name").textValue()).isEqualTo("a\uFFFDb");
        assertThat(read.formatErrors())
                .contains(
                        invalid("name", "has a character that is not allowed; it is shown as \uFFFD"),
                        invalid("synonyms.0", "has a character that is not allowed; it is shown as \uFFFD"))
                .hasSize(3);
        assertThat(again.formatErrors()).isEqualTo(read.formatErrors());
    }

    @Test
    void aDocumentHasAThousandFormatErrorsAtMost() {
        var read = DocumentReader.ofYaml("kind: drug\nwarnings: [" + "7, ".repeat(100_000) + "7]");

        assertThat(read.formatErrors()).hasSize(1_000);
    }

    @Test
    void longNamesAndValuesAreShortened() {
        var longText = "x".repeat(100_000);
        var read =
                DocumentReader.ofYaml("kind: condition\ntherapies:\n  - {slug: %1$s, kind: %1$s}".formatted(longText));

        assertThat(read.formatErrors())
                .containsExactly(
                        invalid(
                                "therapies." + "x".repeat(100) + "….kind",
                                "\"" + "x".repeat(100)
                                        + "…\" is not allowed; must be one of PHYSICAL_THERAPY, MANUAL_THERAPY, SELF_CARE, OVER_THE_COUNTER, PROCEDURE"));
        assertThat(read.line(read.formatErrors().getFirst().path())).isEqualTo(3);
    }

    private static DocumentProblem invalid(String path, String message) {
        return new DocumentProblem(INVALID_VALUE, path, message);
    }
}
