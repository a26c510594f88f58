package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.search.SearchClient.search;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class SearchResultTest {

    @Inject
    Editor editor;

    private static final String COUNTS = """
            query($text: String!, $kinds: [SearchKind!]) {
              search(text: $text, kinds: $kinds) { totalCount facets { kind count } edges { score } } }""";

    @Test
    void allKindsAreFoundInOneList() {
        search("spasticity", 100)
                .body("errors", nullValue())
                .body("data.search.edges.node.__typename", hasItems("Drug", "Condition", "FaqEntry"))
                .body("data.search.edges.node.slug", hasItems("baclofen", "ms-spasticity", "spinal-spasticity"));
        search("ataxia", 1)
                .body("data.search.edges.node.__typename", contains("SideEffect"))
                .body("data.search.edges.node.slug", contains("ataxia"));
        search("serotonin syndrome", 2)
                .body("data.search.edges.node.__typename", contains("SideEffect", "Warning"))
                .body("data.search.edges[1].node.title", equalTo("Serotonin syndrome"))
                .body("data.search.edges[1].node.drug.slug", equalTo("cyclobenzaprine"));
    }

    @Test
    void theHighestScoreComesFirst() {
        List<Float> scores = search("clonazepam", 50).extract().path("data.search.edges.score");

        assertThat(scores).hasSizeGreaterThan(20).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void onlyEntriesOfTheRequestedKindsAreFound() {
        search("clonazepam", List.of("WARNING", "FAQ_ENTRY"), 100, null)
                .body("data.search.edges.node.__typename", everyItem(in(List.of("Warning", "FaqEntry"))))
                .body("data.search.edges.node.__typename", hasItems("Warning", "FaqEntry"));
        search("clonazepam", List.of(), 10, null)
                .body("errors", nullValue())
                .body("data.search.edges", empty())
                .body("data.search.pageInfo.hasNextPage", equalTo(false))
                .body("data.search.pageInfo.endCursor", nullValue());
    }

    @Test
    void facetsCountAllKindsAndTheTotalTheRequestedOnes() {
        editor.publishDrug("counted", "Of wimblewort");
        editor.publishDrug("counted-too", "Of wimblewort, too");
        editor.publishNamed("counted-named", "Wimblewort");
        var all = List.of(1, 0, 0, 5, 0, 0);

        assertCounts("wimblewort", null, 6, all);
        assertCounts("wimblewort", List.of("DRUG"), 1, all);
        assertCounts("wimblewort", List.of("DRUG", "WARNING"), 6, all);
        assertCounts("wimblewort", List.of("CONDITION"), 0, all);
        assertCounts("wimblewort", List.of(), 0, all);
        assertCounts("wimblewort and other wimbleworts", List.of("DRUG"), 1, all);
    }

    private static void assertCounts(String text, List<String> kinds, int total, List<Integer> facets) {
        var variables = new HashMap<String, Object>(Map.of("text", text));
        variables.put("kinds", kinds);
        ask(COUNTS, variables)
                .body("errors", nullValue())
                .body(
                        "data.search.facets.kind",
                        contains("DRUG", "CONDITION", "SIDE_EFFECT", "WARNING", "FAQ_ENTRY", "EMERGENCY"))
                .body("data.search.facets.count", equalTo(facets))
                .body("data.search.totalCount", equalTo(total))
                .body("data.search.edges", hasSize(total));
    }

    @Test
    void statementsDoNotGrowWithTheNumberOfHits() {
        // the phrases of emergencies, once after a publication; the entries, and one load for each kind on the page
        assertThat(statements("clonazepam", 1)).hasSize(3);
        assertThat(statements("clonazepam", 3)).hasSizeLessThanOrEqualTo(5);
        assertThat(statements("clonazepam", 100)).hasSizeLessThanOrEqualTo(7);
        // a further statement finds similar words, another similar entries
        assertThat(statements("klonapin", 100)).hasSizeLessThanOrEqualTo(9);
    }

    private static List<String> statements(String text, int first) {
        return Statements.sentDuring(() -> search(text, first).body("errors", nullValue()));
    }

    @Test
    void countsTakeAStatementOnlyWhenTheyAreRequested() {
        assertThat(Statements.sentDuring(() -> ask("{ search(text: \"klonopin\") { edges { score snippet } } }")))
                .describedAs("the phrases of emergencies, exact")
                .hasSize(2);
        assertThat(Statements.sentDuring(() ->
                        ask("{ search(text: \"klonapin\") { edges { score snippet } totalCount facets { count } } }")))
                .describedAs("the phrases of emergencies, exact, words, similar, and one for both counts")
                .hasSize(5);
    }
}
