package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.search.SearchClient.assertRefused;
import static org.monograph.content.search.SearchClient.search;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.graph.Cursor;
import org.monograph.content.publishing.Editor;

@MonographTest
class SearchPageTest {

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource({"clonazepam, 7", "drowsy when the brain is slowed, 4", "klonapin, 5"})
    void allPagesTogetherAreTheWholeResult(String text, int size) {
        var whole = cursors(text, 100);
        var paged = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more && paged.size() < whole.size(); ) {
            var page = search(text, null, size, after)
                    .body("errors", nullValue())
                    .body("data.search.pageInfo.hasPreviousPage", equalTo(after != null))
                    .extract();
            paged.addAll(page.path("data.search.edges.cursor"));
            more = page.path("data.search.pageInfo.hasNextPage");
            after = page.path("data.search.pageInfo.endCursor");
        }

        assertThat(paged).doesNotHaveDuplicates().startsWith(whole.toArray(String[]::new));
    }

    /// Entries with the word in their names come first, then those that have it elsewhere.
    @ParameterizedTest
    @CsvSource({"paged, 7", "drug paged, 20", "pag, 3"})
    void pagesGoOnAfterTheEntriesWithAName(String text, int size) {
        editor.publishDrugs("paged", 45);

        allPagesTogetherAreTheWholeResult(text, size);
    }

    private static List<String> cursors(String text, int first) {
        return search(text, first).body("errors", nullValue()).extract().path("data.search.edges.cursor");
    }

    @Test
    void aPublicationBetweenTwoPagesMovesNoOtherEntry() {
        editor.publishDrugs("moved", 3);
        var first = search("drug moved", List.of("DRUG"), 1, null)
                .body("data.search.edges.node.slug", contains("moved-1"))
                .extract();

        editor.publishDrug("moved-1", "Republished");
        editor.publishDrug("moved-3", "Republished");

        search("drug moved", List.of("DRUG"), 5, first.path("data.search.pageInfo.endCursor"))
                .body("data.search.edges.node.slug", contains("moved-2", "moved-3"));
    }

    /// Exact matching finds nothing for a misspelled word.
    @Test
    void theNextPageIsMatchedLikeTheFirst() {
        var firstPage = search("klonapin", 2).extract();
        var nextPage = search("klonapin", null, 2, firstPage.path("data.search.pageInfo.endCursor"))
                .body("errors", nullValue())
                .extract();
        var cursors = new ArrayList<String>(firstPage.path("data.search.edges.cursor"));
        cursors.addAll(nextPage.path("data.search.edges.cursor"));

        assertThat(cursors).hasSize(4).isEqualTo(cursors("klonapin", 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageSizeIsFromOneToAHundred(int first) {
        assertRefused(search("clonazepam", first), "first: from 1 to 100 are allowed");
    }

    @Test
    void aPageHasTenEntriesByDefault() {
        ask("{ search(text: \"clonazepam\", first: null) { edges { score } } }")
                .body("errors", nullValue())
                .body("data.search.edges", hasSize(10));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String cursor = search("clonazepam", 1).extract().path("data.search.pageInfo.endCursor");

        search("clonazepam", null, 1, cursor).body("errors", nullValue());
        assertRefused(search("baclofen", null, 1, cursor), "after: not a cursor of this list");
        assertRefused(search("clonazepam", List.of("DRUG"), 1, cursor), "after: not a cursor of this list");
        assertRefused(search("clonazepam", null, 1, "x"), "after: not a cursor of this list");
    }

    @Test
    void aCursorOfASearchWhoseTextHasTheSameHashCodeIsRefused() {
        var cursor = new Cursor(SearchRequest.list("Aa", null), List.of("EXACT", "1.0", "Drug:clonazepam")).encoded();

        search("Aa", null, 1, cursor).body("errors", nullValue());
        assertRefused(search("BB", null, 1, cursor), "after: not a cursor of this list");
    }

    @Test
    void theOrderOfKindsMakesNoDifferenceToCursors() {
        String cursor = search("clonazepam", List.of("DRUG", "WARNING"), 1, null)
                .extract()
                .path("data.search.pageInfo.endCursor");

        search("clonazepam", List.of("WARNING", "DRUG", "DRUG"), 1, cursor).body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, NaN", "EXACT, Infinity", "EXACT, one", "EXACT, ''", "FUZZY, 1.0", "'', 1.0"})
    void aCursorWithInvalidValuesIsRefused(String matching, String score) {
        var list = SearchRequest.list("clonazepam", null);
        var cursor = new Cursor(list, List.of(matching, score, "Drug:clonazepam")).encoded();

        assertRefused(search("clonazepam", null, 1, cursor), "after: not a cursor of this list");
    }
}
