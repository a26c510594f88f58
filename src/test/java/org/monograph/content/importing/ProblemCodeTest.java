package org.monograph.content.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.content.document.Document;
import org.monograph.content.document.RandomTrees;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.ProblemCode;
import org.monograph.content.validation.DocumentFinding;
import org.monograph.content.validation.DocumentValidator;
import org.monograph.content.validation.Submission;

/// The codes of the problems that documents have, and which parts they name.
@MonographTest
class ProblemCodeTest {

    private static final int RUNS = Integer.getInteger("validator.runs", 200);
    private static final long SEED = Long.getLong("validator.seed", 1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA = Path.of("docs", "content", "document.schema.json");

    @Inject
    DocumentValidator validator;

    @Inject
    Session session;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INVALID_VALUE | drug | reviewDue | {lastReviewed: 2026-11-22, reviewDue: 2026-11-22}",
                "INVALID_VALUE | drug | name | {name: <b>Bold</b>}",
                "INVALID_VALUE | drug | sedationPotential.level | {sedationPotential: {level: HIGH, numbers: {per100:"
                        + " 5, placeboPer100: 4}}}",
                "INVALID_VALUE | drug | brands.Bold.jurisdictions | {brands: [{name: Bold, jurisdictions: [IE]}]}",
                "INVALID_VALUE | drug | alternatives.rest.condition | {alternatives: [{key: rest, condition:"
                        + " panic-disorder}]}",
                "INVALID_VALUE | drug | alternatives.rest.drug | {alternatives: [{key: rest, drug: baclofen, therapy:"
                        + " x}]}",
                "INVALID_VALUE | interaction | second | {first: b, second: a}",
                "INVALID_VALUE | interaction | washouts.0.after | {first: a, second: b, washouts: [{after: c, days:"
                        + " 1}]}",
                "INVALID_VALUE | emergency | urgency | {urgency: 101}",
                "INVALID_VALUE | interactant | drug | {slug: a, drug: b, type: DRUG}",
                "INVALID_VALUE | interactant | type | {slug: clonazepam, type: FOOD}",
                "INVALID_VALUE | interactant | memberOf.baclofen | {memberOf: [{interactant: baclofen}]}",
                "INVALID_VALUE | citation | setId | {url: 'https://a/?setid=b', setId:"
                        + " 22ea819a-2aaa-44e0-a350-258541b11220}",
                "INVALID_VALUE | citation | type | {type: RUMOUR}",
                "UNKNOWN_KEY | citation | titel | {titel: Title}",
                "MISSING_VALUE | citation | setId | {type: LABEL, jurisdiction: US}",
                "MISSING_VALUE | drug | name | {name: ' '}",
                "MISSING_VALUE | drug | keyPoints.0 | {keyPoints: [null]}",
                "MISSING_VALUE | drug | clinical.doses.x.note | {clinical: {doses: [{key: x}]}}",
                "MISSING_VALUE | drug | alternatives.rest.drug | {alternatives: [{key: rest}]}",
                "MISSING_VALUE | drug | mechanisms | {mechanisms: [{text: T}]}",
                "MISSING_VALUE | emergency | contacts | {contacts: []}",
                "MISSING_VALUE | interactant | slug | {slug: spirit, name: Spirit, type: ALCOHOL, memberOf:"
                        + " [{interactant: cns-depressants, citations: [x]}]}",
                "MISSING_SECTION | drug | unknownParts | {}",
                "MISSING_SECTION | drug | sections | {}",
                "MISSING_CITATION | drug | stopping.citations | {stopping: {text: T}}",
                "MISSING_CITATION | contact | citations | {citations: []}",
                "DUPLICATE | drug | keyPoints | {keyPoints: [{key: a}, {key: a}]}",
                "DUPLICATE | drug | slug | {slug: alcohol}",
                "UNKNOWN_REFERENCE | drug | stopping.citations | {stopping: {citations: [no-such-label]}}",
                "UNKNOWN_REFERENCE | drug | alternatives.x.therapy | {alternatives: [{key: x, condition:"
                        + " panic-disorder, therapy: x}]}",
                "UNKNOWN_REFERENCE | interactant | memberOf.x | {memberOf: [{interactant: x}]}",
                "STILL_REFERENCED | condition | therapies | {slug: ms-spasticity, therapies: [null]}",
            })
    void eachProblemHasTheCodeOfItsKind(ProblemCode code, String kind, String path, String yaml) throws IOException {
        var broken = DocumentReader.ofYaml("{kind: %s, %s".formatted(kind, yaml.substring(1)));

        assertThat(problems(List.of(broken)))
                .filteredOn(problem -> problem.code() == code && problem.path().equals(path))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.kind()).isEqualTo(kind);
                    assertThat(problem.line()).isEqualTo(1);
                });
    }

    @Test
    void twoDocumentsOfOneSlugAreADuplicate() {
        var disclaimer = "{kind: disclaimer, slug: disclaimer, text: T}";

        assertThat(problems(List.of(DocumentReader.ofYaml(disclaimer), DocumentReader.ofYaml(disclaimer))))
                .containsExactly(new LocatedProblem(
                        ProblemCode.DUPLICATE,
                        null,
                        "disclaimer",
                        "disclaimer",
                        "slug",
                        1,
                        "is used by two documents of this kind"));
    }

    @Test
    void problemsAreInTheOrderOfTheTextAndAPartThatCouldNotBeReadIsReportedOnce() {
        var citation = DocumentReader.ofYaml("""
            kind: citation
            type: RUMOUR
            title: [a]
            slug: Bad Slug
            retrievedOn: 2026-01-01
            publishedOn: 2026-01-02
            """);
        var unreadable = DocumentReader.ofYaml("title: [");

        assertThat(problems(List.of(citation, unreadable)))
                .extracting(
                        problem -> problem.code() + " " + problem.slug() + " " + problem.line() + " " + problem.path())
                .containsExactly(
                        "INVALID_VALUE null 1 ",
                        "INVALID_VALUE Bad Slug 2 type",
                        "INVALID_VALUE Bad Slug 3 title",
                        "INVALID_VALUE Bad Slug 4 slug",
                        "INVALID_VALUE Bad Slug 5 retrievedOn");
    }

    /// Each key that the JSON Schema requires, at each position of the schema once.
    @Test
    void aRequiredPartThatIsMissingIsSaidToBeMissing() throws IOException {
        var schemas = schemas();
        var positions = new HashSet<String>();
        for (var parsed : ContentFiles.onClassPath().parsed()) {
            required(parsed.tree(), schemas.get(parsed.kind()), JsonPointer.empty())
                    .filter(key -> positions.add(parsed.kind() + key.toString().replaceAll("/\\d+", "")))
                    .forEach(key -> assertThatItsAbsenceIsReported(parsed.tree(), key));
        }
        assertThat(positions)
                .contains("drug/clinical/doses/citations", "condition/kind")
                .hasSizeGreaterThan(100);
    }

    private static Map<String, JsonNode> schemas() throws IOException {
        return JSON.readTree(SCHEMA.toFile())
                .path("anyOf")
                .valueStream()
                .collect(toMap(schema -> schema.at("/properties/kind/const").asText(), identity()));
    }

    private static Stream<JsonPointer> required(JsonNode node, JsonNode schema, JsonPointer at) {
        var here = schema.path("required")
                .valueStream()
                .map(JsonNode::asText)
                .filter(node::has)
                .map(at::appendProperty);
        var inFields = node.propertyStream()
                .flatMap(field -> required(
                        field.getValue(),
                        schema.path("properties").path(field.getKey()),
                        at.appendProperty(field.getKey())));
        var inItems = node.isArray()
                ? IntStream.range(0, node.size())
                        .boxed()
                        .flatMap(number -> required(node.get(number), schema.path("items"), at.appendIndex(number)))
                : Stream.<JsonPointer>of();
        return Stream.of(here, inFields, inItems).flatMap(keys -> keys);
    }

    private void assertThatItsAbsenceIsReported(JsonNode document, JsonPointer key) {
        var without = document.deepCopy();
        ((ObjectNode) without.at(key.head())).remove(key.last().getMatchingProperty());
        var path = DocumentPath.of(key, without);

        var read = DocumentReader.ofJson(without);
        var documents = Stream.ofNullable(read.document()).toList();
        assertThat(LocatedProblem.sorted(List.of(read), findings(documents, List.of())))
                .describedAs(path)
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.code().name()).startsWith("MISSING_");
                });
    }

    /// Drafts are checked wherever they are unfinished. Run more with `-Dvalidator.runs=10000`, other ones
    /// with `-Dvalidator.seed=…`.
    @Test
    void anyDocumentCanBeChecked() {
        var byKind = documentsByKind();
        for (int run = 0; run < RUNS; run++) {
            var trees = new RandomTrees(SEED * 1_000_003 + run);
            var number = 1 + run % 20;
            var drafts = Stream.generate(() -> DocumentReader.ofJson(
                            trees.changed(trees.pick(trees.pick(byKind)).tree(), number)))
                    .limit(2)
                    .toList();
            assertThat(problems(drafts))
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }

    static List<List<ParsedDocument>> documentsByKind() {
        return ContentFiles.onClassPath().parsed().stream()
                .collect(groupingBy(ParsedDocument::kind, TreeMap::new, toList()))
                .values()
                .stream()
                .toList();
    }

    /// As for drafts: nothing may be written.
    private List<LocatedProblem> problems(List<ParsedDocument> parsed) {
        var documents = parsed.stream()
                .map(ParsedDocument::document)
                .filter(Objects::nonNull)
                .toList();
        return LocatedProblem.sorted(parsed, findings(documents, documents));
    }

    private List<DocumentFinding> findings(List<Document> documents, List<Document> changed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeMutationQuery("set transaction read only").executeUpdate();
            return validator.findings(new Submission(documents, changed, Set.of()));
        });
    }
}
