package org.monograph.content.interactant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Folded;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.publishing.Editor;

/// The list of interactants, with its search for typing ahead.
@MonographTest
class InteractantListTest {

    private static final String QUERY = """
        query($start: String, $kinds: [InteractantKind!], $first: Int, $after: String) {
          list: interactants(nameStartsWith: $start, kinds: $kinds, first: $first, after: $after) {
            nodes { slug name } edges { cursor matchedName node { slug } } totalCount
            pageInfo { hasNextPage hasPreviousPage endCursor } } }\
        """;

    @Inject
    Editor editor;

    @BeforeEach
    void publish() {
        editor.publishCalled("list-drug", "Ñandulist", List.of("Zquick Brand"), List.of("Zq-Synonym"));
        editor.publish(
                interactant("list-class", "Zquibble class", InteractantKind.DRUG_CLASS, "Nandu's others"),
                interactant("list-food", "zquince", InteractantKind.FOOD, "Zquick fruit", "Zquick berry"));
    }

    private static InteractantDocument interactant(String slug, String name, InteractantKind kind, String... synonyms) {
        return new InteractantDocument(
                slug, name, List.of(synonyms), kind, null, null, null, null, null, null, List.of("reference-book"));
    }

    @ParameterizedTest
    @CsvSource({
        "zqu, list-class list-food list-drug",
        "ZQUI, list-class list-food list-drug",
        "zquick, list-drug list-food",
        "'zquick b', list-drug list-food",
        "zquick br, list-drug",
        "zq syn, list-drug",
        "nandu, list-drug list-class",
        "ñÁnduli, list-drug",
        "'Nandu’s', list-class",
        "zquince, list-food",
        "quince, ''",
        "zquincee, ''",
        "%, ''",
        "_quince, ''",
        "1622-61, ''"
    })
    void anyNameThatStartsSoIsFoundOwnNamesFirst(String start, String slugs) {
        var expected = slugs.isEmpty() ? List.of() : List.of(slugs.split(" "));

        list(Map.of("start", start))
                .body("errors", nullValue())
                .body("data.list.nodes.slug", equalTo(expected))
                .body("data.list.edges.node.slug", equalTo(expected))
                .body("data.list.totalCount", equalTo(expected.size()));
    }

    @Test
    void allAreListedByNameInPages() {
        int total = list(Map.of("start", "-")).extract().path("data.list.totalCount");
        var names = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more; ) {
            var variables = new HashMap<String, Object>(Map.of("first", 7));
            variables.put("after", after);
            var page = list(variables).body("errors", nullValue()).extract();
            names.addAll(page.path("data.list.nodes.name"));
            more = page.path("data.list.pageInfo.hasNextPage");
            after = page.path("data.list.pageInfo.endCursor");
        }

        assertThat(names).hasSize(total).hasSizeGreaterThan(25);
        assertThat(names.stream().map(Folded::of).toList()).isSorted();
    }

    @Test
    void aPageContinuesAfterItsCursor() {
        String end = list(Map.of("start", "zqu", "first", 2))
                .body("data.list.nodes.slug", contains("list-class", "list-food"))
                .body("data.list.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.list.pageInfo.endCursor");

        list(Map.of("start", "zqu", "first", 2, "after", end))
                .body("data.list.nodes.slug", contains("list-drug"))
                .body("data.list.totalCount", equalTo(3))
                .body("data.list.pageInfo.hasPreviousPage", equalTo(true));
        for (var other : List.<Map<String, Object>>of(
                Map.of("start", "zq", "after", end), Map.of("start", "zqu", "kinds", "FOOD", "after", end))) {
            list(other)
                    .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                    .body("errors[0].message", startsWith("after: not a cursor of this list"));
        }
    }

    @Test
    void theNameThatStartsSoIsTold() {
        list(Map.of("start", "zqu"))
                .body("data.list.edges.matchedName", contains("Zquibble class", "zquince", "Zquick Brand"));
        list(Map.of("start", "zquick b")).body("data.list.edges.matchedName", contains("Zquick Brand", "Zquick berry"));
        list(Map.of("first", 1)).body("data.list.edges[0].matchedName", nullValue());
        list(Map.of("start", "clo"))
                .body("data.list.nodes[0].slug", equalTo("clobazam"))
                .body("data.list.edges[0].matchedName", equalTo("Clobazam"));
    }

    @Test
    void onlySomeKindsCanBeListed() {
        list(Map.of("start", "zqu", "kinds", List.of("FOOD", "DRUG", "FOOD")))
                .body("data.list.nodes.slug", contains("list-food", "list-drug"))
                .body("data.list.totalCount", equalTo(2));
        list(Map.of("start", "zqu", "kinds", List.of())).body("data.list.nodes", empty());
    }

    @Test
    void onlyCurrentNamesCount() {
        editor.publishCalled("list-past", "Zqpast", List.of("Zqbefore"), List.of());
        editor.publishCalled("list-past", "Zqnow", List.of("Zqafter"), List.of());

        for (var past : List.of("zqpast", "zqbefore")) {
            list(Map.of("start", past)).body("data.list.nodes", empty());
        }
        for (var now : List.of("zqnow", "zqafter")) {
            list(Map.of("start", now))
                    .body("data.list.nodes.slug", contains("list-past"))
                    .body("data.list.nodes.name", contains("Zqnow"));
        }
    }

    @Test
    void aTextIsLimitedAndHasNoControlCharacters() {
        for (var start : List.of("a".repeat(101), "a\u0000")) {
            list(Map.of("start", start))
                    .body("data.list", nullValue())
                    .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                    .body("errors[0].message", startsWith("nameStartsWith: up to 100 characters"));
        }
        list(Map.of("first", 101)).body("errors[0].message", startsWith("first: from 1 to 100 are allowed"));
        list(Map.of("first", 0)).body("errors[0].message", startsWith("first: from 1 to 100 are allowed"));
    }

    @Test
    void namesHaveSources() {
        ask("{ interactants(nameStartsWith: \"zquince\") { nodes { citations { slug } } } }")
                .body("data.interactants.nodes[0].citations.slug", contains("reference-book"));
        ask("{ interactants(nameStartsWith: \"ñandulist\") { nodes { citations { slug } drug { slug } } } }")
                .body("data.interactants.nodes[0].citations", empty())
                .body("data.interactants.nodes[0].drug.slug", equalTo("list-drug"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfInteractants() {
        var membership = new Membership("cns-depressants", List.of("reference-book"));
        editor.publishDrugs("listed", 12)
                .forEach(slug -> editor.publish(new InteractantDocument(
                        slug,
                        "Zzcounted " + slug,
                        null,
                        InteractantKind.DRUG,
                        null,
                        List.of(membership),
                        null,
                        null,
                        null,
                        null,
                        List.of("reference-book"))));

        // the page, its total, classes, drugs, sources
        assertThat(statementsFor(1)).hasSize(5);
        assertThat(statementsFor(12)).hasSize(5);
    }

    private static List<String> statementsFor(int first) {
        return Statements.sentDuring(() -> ask("""
            query($first: Int) { interactants(nameStartsWith: "zzcounted", first: $first) { totalCount nodes {
                name memberOf { name } drug { name } citations { title } } } }\
            """, Map.of("first", first))
                .body("errors", nullValue())
                .body("data.interactants.totalCount", equalTo(12))
                .body("data.interactants.nodes.size()", equalTo(first)));
    }

    private static ValidatableResponse list(Map<String, Object> variables) {
        return ask(QUERY, variables);
    }
}
