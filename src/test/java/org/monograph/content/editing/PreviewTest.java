package org.monograph.content.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

@MonographTest
class PreviewTest {

    private static final String NAME = "{ drug(slug: \"%s\") { name revision } }";

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    @Test
    void allQueriesShowTheDraft() {
        EditorClient.publish("previewed-1", 0, drug("previewed").name("Before").build());
        done(ANNA.save(
                "previewed-2",
                0,
                1,
                drug("previewed").name("Quarzolin").build(),
                drug("quarzolin-b").name("Quarzolin B").build()));

        ANNA.preview("previewed-2", NAME.formatted("previewed"))
                .body("data.drug.name", equalTo("Quarzolin"))
                .body("data.drug.revision", equalTo(2));
        RITA.preview("previewed-2", "{ search(text: \"quarzolin\") { edges { node { ... on Drug { name } } } } }")
                .body("data.search.edges.node.name", hasItem("Quarzolin B"));
        PAUL.preview(
                        "previewed-2",
                        "{ compareDrugs(slugs: [\"previewed\", \"quarzolin-b\"]) { drugs { name } notFound } }")
                .body("data.compareDrugs.drugs.name", contains("Quarzolin", "Quarzolin B"));
        ANNA.preview(
                        "previewed-2",
                        "{ checkInteractions(terms: [\"quarzolin\", \"quarzolin b\"]) { terms { interactant { slug } }"
                                + " } }")
                .body("data.checkInteractions.terms.interactant.slug", contains("previewed", "quarzolin-b"));
        GraphQL.ask(NAME.formatted("previewed")).body("data.drug.name", equalTo("Before"));
        GraphQL.ask(NAME.formatted("quarzolin-b")).body("data.drug", nullValue());
    }

    /// Vocabularies are cached by the state of the content: a preview must neither read nor fill them.
    @Test
    void readersNeverSeeAPreviewedSource() {
        var citing = drug("cites").build();
        editor.publish(citing);
        var query = "{ drug(slug: \"cites\") { citations { title } summaryCitations { title } } }";
        var before = GraphQL.ask(query).extract().asString();
        var source = Map.of(
                "kind",
                "citation",
                "slug",
                "reference-book",
                "type",
                "REFERENCE_WORK",
                "title",
                "Unpublished title",
                "publisher",
                "P");
        done(ANNA.save(Map.of(
                "key",
                "source",
                "version",
                0,
                "title",
                "Source",
                "drafts",
                List.of(Map.of("document", source, "baseRevision", 1)))));

        ANNA.preview("source", query).body("data.drug.citations.title", hasItem("Unpublished title"));

        assertThat(GraphQL.ask(query).extract().asString()).isEqualTo(before);
        ANNA.ask(query).body("data.drug.citations.title", contains("A reference book"));
        assertThat(GraphQL.ask(query.replace("{ drug", "query Other { drug"))
                        .extract()
                        .asString())
                .doesNotContain("Unpublished");
    }

    @Test
    void aPreviewIsNotCached() {
        done(ANNA.save("uncached", 0, 0, drug("uncached").name("First").build()));
        ANNA.preview("uncached", NAME.formatted("uncached"))
                .body("data.drug.name", equalTo("First"))
                .header("Cache-Control", "no-store")
                .header("Vary", containsString("Monograph-Preview"));
        done(ANNA.save("uncached", 1, 0, drug("uncached").name("Second").build()));

        ANNA.preview("uncached", NAME.formatted("uncached")).body("data.drug.name", equalTo("Second"));
    }

    @Test
    void aSharedPreviewNeedsNoAccount() {
        done(ANNA.save("given", 0, 0, drug("given").name("Given").build()));
        var text = share("given", 1, Instant.now().plus(Duration.ofDays(1)));

        preview(text).body("data.drug.name", equalTo("Given"));

        done(ANNA.save("given", 1, 0, drug("given").name("Later").build()));
        preview(text).statusCode(403).body("errors.extensions.code", contains("FORBIDDEN"));
    }

    @Test
    void aSharedPreviewIsAPage() {
        editor.publish(drug("page-shared").name("Shared one").summary("Before").build());
        done(ANNA.save(
                "page-shared",
                0,
                1,
                drug("page-shared").name("Shared two").summary("After").build()));
        var text = share("page-shared", 1, Instant.now().plus(Duration.ofDays(1)));

        given().queryParam("share", text)
                .get("/preview/drugs/page-shared")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("places differ from the published page"))
                .body(containsString("<del><span class=\"hidden\">removed: </span>Before</del>"
                        + "<ins><span class=\"hidden\">added: </span>After</ins>"))
                .body(containsString("<a href=\"/preview/check?share="));
        given().queryParam("share", text)
                .get("/preview/compare?drugs=page-shared,clonazepam")
                .then()
                .statusCode(200)
                .body(containsString("Shared <del><span class=\"hidden\">removed: </span>one</del>"));
        given().get("/drugs/page-shared").then().body(containsString("Before"));
        given().queryParam("share", "forged")
                .get("/preview/drugs/page-shared")
                .then()
                .statusCode(401);
        given().get("/preview/drugs/page-shared").then().statusCode(400);
    }

    private static String share(String key, int version, Instant until) {
        return ANNA.ask("mutation { sharePreview(key: \"%s\", version: %d, until: \"%s\") }"
                        .formatted(key, version, until))
                .extract()
                .path("data.sharePreview");
    }

    private static ValidatableResponse preview(String header) {
        return given().contentType("application/json")
                .header("Monograph-Preview", header)
                .body(Map.of("query", NAME.formatted("given")))
                .post("/graphql")
                .then();
    }

    @Test
    void aForgedSharedPreviewIsRefused() {
        done(ANNA.save("forged", 0, 0, drug("forged").build()));
        var text = share("forged", 1, Instant.now().plus(Duration.ofDays(1)));
        var parts = text.split("~");
        Stream.of(
                        text.substring(0, text.length() - 1) + (text.endsWith("A") ? "B" : "A"),
                        text.replace("forged~1", "forged~2"),
                        text.replace(parts[2], Long.toString(Long.parseLong(parts[2]) + 1)),
                        text.replace("forged~", "another~"))
                .forEach(forged -> preview(forged).body("errors.extensions.code", contains("FORBIDDEN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-change", "", " ", "~", "a~1~1~x"})
    void withoutAnAccountNoChangeCanBeTriedOut(String header) {
        preview(header).statusCode(401).body("errors.extensions.code", contains("UNAUTHENTICATED"));
    }

    private static void save(String key, Map<String, Object> document) {
        done(ANNA.save(Map.of(
                "key",
                key,
                "version",
                0,
                "title",
                "Unfinished",
                "drafts",
                List.of(Map.of("document", document, "baseRevision", 0)))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatADraftStillLacksIsShownWithItsProblems() {
        var document = EditorClient.json(drug("preview-lacks").build());
        document.put("summaryCitations", List.of("preview-no-source", "reference-book"));
        document.remove("unknownParts");
        ((List<Map<String, Object>>) document.get("warnings")).getFirst().remove("citations");
        document.put("reviewDue", "2026-01-02");
        save("preview-lacks", document);
        var query = """
            { drug(slug: "preview-lacks") { summaryCitations { title } warnings(kinds: [BOXED]) { citations { title } } } }\
            """;

        ANNA.preview("preview-lacks", query)
                .body("errors", nullValue())
                .body(
                        "data.drug.summaryCitations.title",
                        contains("Missing source: preview-no-source", "A reference book"))
                .body("data.drug.warnings[0].citations.title", contains("Missing source"))
                .body(
                        "extensions.problems.code.unique()",
                        containsInAnyOrder(
                                "UNKNOWN_REFERENCE", "MISSING_CITATION", "MISSING_SECTION", "REVIEW_DATE_PASSED"))
                .body(
                        "extensions.problems.find { it.code == 'MISSING_CITATION' }",
                        allOf(
                                hasEntry("kind", (Object) "DRUG"),
                                hasEntry("slug", (Object) "preview-lacks"),
                                hasEntry("path", (Object) "warnings.boxed.citations"),
                                hasEntry("message", (Object) "a statement needs a citation")));
        given().queryParam("share", share("preview-lacks", 1, Instant.now().plus(Duration.ofDays(1))))
                .get("/preview/drugs/preview-lacks")
                .then()
                .statusCode(200)
                .body(containsString("warnings.boxed.citations: a statement needs a citation"));
        GraphQL.ask("{ drug(slug: \"preview-lacks\") { name } citation(slug: \"missing-source\") { title } }")
                .body("data.drug", nullValue())
                .body("data.citation", nullValue());
    }

    /// What does not fit the format, or no table takes.
    static Stream<Arguments> whatCannotBeShown() {
        var use = Map.of(
                "key",
                "k",
                "condition",
                "preview-no-condition",
                "approval",
                "APPROVED",
                "line",
                "FIRST",
                "summary",
                "S",
                "evidence",
                "UNKNOWN",
                "citations",
                List.of("reference-book"));
        return Stream.of(
                arguments("unknown-key", "colour", "red"),
                arguments("missing-value", "name", null),
                arguments("wrong-value", "lastReviewed", "yesterday"),
                arguments("no-condition", "uses", List.of(use)),
                arguments("wrong-order", "reviewDue", "2025-12-31"),
                arguments("same-keys", "uses", List.of(use, use)));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeShown")
    void otherProblemsAreToBeMendedFirst(String name, String field, Object value) {
        var slug = "preview-" + name;
        var document = EditorClient.json(drug(slug).build());
        document.put(field, value);
        save(slug, document);

        ANNA.preview(slug, NAME.formatted(slug))
                .body("errors.extensions.code", contains("HAS_PROBLEMS"))
                .body("data", nullValue());
        GraphQL.ask(NAME.formatted(slug)).body("data.drug", nullValue());
    }

    @Test
    void onlyAChangeThatIsThereCanBeShown() {
        ANNA.preview("no-such-change", NAME.formatted("broken")).body("errors.extensions.code", contains("NOT_FOUND"));
    }

    @Test
    void aMutationCannotBePreviewed() {
        done(ANNA.save("mutated", 0, 0, drug("mutated").build()));
        ANNA.preview("mutated", "mutation { comment(key: \"mutated\", text: \"x\") { key } }")
                .body("errors.extensions.code", contains("BAD_USER_INPUT"));
    }
}
