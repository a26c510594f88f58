package org.monograph.content.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.done;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// How editors read changes.
@MonographTest
class ChangeListTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    @Test
    void aChangeShowsWhatItHas() {
        var document = drug("shown").build();
        var digest = DocumentFormat.digest(DocumentFormat.canonical(document));
        done(ANNA.save("shown", 0, 0, document));

        ANNA.ask("""
            { change(key: "shown") {
                id title significance authors { name } allowed problems { code kind slug path line }
                drafts { kind slug digest baseRevision publishedRevision document alsoIn { key } }
                retirements { slug } } }\
            """)
                .body("data.change.title", equalTo("Change shown"))
                .body("data.change.significance", equalTo("NOTABLE"))
                .body("data.change.authors.name", contains("anna"))
                .body("data.change.allowed", contains("SAVE", "SUBMIT", "DISCARD", "COMMENT", "RESTORE", "SHARE"))
                .body("data.change.problems.code", contains("NOT_APPROVED"))
                .body("data.change.drafts.kind", contains("DRUG"))
                .body("data.change.drafts.slug", contains("shown"))
                .body("data.change.drafts.digest", contains(digest))
                .body("data.change.drafts[0].document.name", equalTo("Drug shown"))
                .body("data.change.drafts[0].publishedRevision", equalTo(0))
                .body("data.change.retirements", empty());
    }

    @Test
    void changesAndEventsAreListed() {
        done(ANNA.save("listed", 0, 0, drug("listed").build()));

        ANNA.ask("{ changes(status: [DRAFT], kind: DRUG, slug: \"listed\") { totalCount nodes { key } edges {"
                        + " cursor } } }")
                .body("data.changes.totalCount", equalTo(1))
                .body("data.changes.nodes.key", contains("listed"));
        ANNA.ask("{ changes(first: 1) { nodes { key } pageInfo { hasNextPage endCursor } } }")
                .body("data.changes.nodes.key", contains("listed"));
        ANNA.ask("{ events(by: \"anna\", first: 1) { totalCount nodes { move by { name roles } } } }")
                .body("data.events.nodes.move", contains("SAVE"))
                .body("data.events.nodes.by.roles", contains(List.of("AUTHOR")));
    }

    private static Stream<Map<String, ?>> documentsOfAllKinds(String key) {
        var text = List.of("reference-book");
        return Stream.of(
                EditorClient.json(drug(key).name("Other").build()),
                Map.of("kind", "citation", "slug", key, "type", "LABEL", "title", key),
                Map.of("kind", "condition", "slug", key, "name", key, "therapies", List.of()),
                Map.of("kind", "side-effect", "slug", key, "name", key),
                Map.of(
                        "kind",
                        "interactant",
                        "slug",
                        key + "-class",
                        "name",
                        key,
                        "type",
                        "DRUG_CLASS",
                        "memberOf",
                        List.of(Map.of("interactant", key + "-none", "citations", text))),
                Map.of(
                        "kind",
                        "interaction",
                        "slug",
                        key,
                        "first",
                        key + "-class",
                        "second",
                        key + "-x",
                        "citations",
                        text));
    }

    /// However many changes there are, and whatever documents they have.
    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfChanges() {
        editor.publishInteractant("many-alcohol", InteractantKind.ALCOHOL, null);
        for (var number = 1; number <= 10; number++) {
            var key = "many-" + number;
            editor.publish(drug(key).build(), drug(key + "-gone").build());
            done(ANNA.save(Map.of(
                    "key",
                    key,
                    "version",
                    0,
                    "title",
                    key,
                    "drafts",
                    documentsOfAllKinds(key)
                            .map(document -> Map.of("document", document, "baseRevision", 0))
                            .toList(),
                    "retirements",
                    List.of(Map.of(
                            "kind",
                            "DRUG",
                            "slug",
                            key + "-gone",
                            "baseRevision",
                            1,
                            "how",
                            "REMOVED",
                            "reason",
                            "R")))));
        }
        var query = """
            { changes(first: %d) { nodes { authors { name } allowed events { move resolved } retirements { slug }
                problems { code } drafts { document publishedRevision alsoIn { key } } } } }\
            """;
        assertThat(statements(query.formatted(10))).isEqualTo(statements(query.formatted(1)));
    }

    private static int statements(String query) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                .header("GraphQL-Cost", "report")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .extract()
                .path("extensions.cost.sqlStatements");
    }

    @Test
    void readersSeeNothingOfChanges() {
        done(ANNA.save("hidden", 0, 0, drug("hidden").build()));
        String id = ANNA.ask("{ change(key: \"hidden\") { id } }").extract().path("data.change.id");
        var reader = new EditorClient("reader");

        for (var query : List.of(
                "{ change(key: \"hidden\") { key } }",
                "{ changes { nodes { key } } }",
                "{ events { nodes { move } } }",
                "{ node(id: \"%s\") { id } }".formatted(id),
                "mutation { submitChange(key: \"hidden\", version: 1) { key } }")) {
            GraphQL.ask(query)
                    .body("errors.extensions.code", contains("UNAUTHENTICATED"))
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"monograph\""));
            reader.ask(query)
                    .body("errors.extensions.code", contains("FORBIDDEN"))
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"monograph\", error=\"insufficient_scope\""));
        }
        ANNA.ask("{ node(id: \"%s\") { id __typename } }".formatted(id))
                .body("data.node.__typename", equalTo("Change"));
    }

    /// Somebody with an account who has none of the roles is a reader.
    @Test
    void withoutARoleNothingTakesMoreThanForReaders() {
        var reader = new EditorClient("reader");
        reader.ask("{ changes(first: 100) { nodes { events { by { name } } } } }")
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
        reader.preview("no-such-change", "{ __typename }").body("errors.extensions.code", contains("FORBIDDEN"));
    }
}
