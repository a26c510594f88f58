package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class SearchTest {

    private static final String SEARCH = """
            query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) {
                edges { cursor score snippet node {
                  __typename
                  ... on Drug { slug }
                  ... on Condition { slug }
                  ... on SideEffect { slug }
                  ... on Warning { title drug { slug } }
                  ... on FaqEntry { question drug { slug } }
                } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } }""";
    private static final String COUNTS = """
            query($text: String!, $kinds: [SearchKind!]) {
              search(text: $text, kinds: $kinds) { totalCount facets { kind count } edges { score } } }""";

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void allKindsAreFoundInOneList() {
        search("spasticity", 100)
                .body("errors", nullValue())
                .body("data.search.edges.node.__typename", hasItems("Drug", "Condition", "FaqEntry"))
                .body("data.search.edges.node.slug", hasItems("baclofen", "ms-spasticity", "spinal-spasticity"));
        search("ataxia", 1)
                .body("data.search.edges.node.__typename", contains("SideEffect"))
                .body("data.search.edges.node.slug", contains("ataxia"));
        search("serotonin syndrome", 1)
                .body("data.search.edges.node.title", contains("Serotonin syndrome"))
                .body("data.search.edges.node.drug.slug", contains("cyclobenzaprine"));
    }

    @Test
    void theBestComesFirst() {
        List<Float> scores = search("clonazepam", 50).extract().path("data.search.edges.score");

        assertThat(scores).hasSizeGreaterThan(20).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatWasIsNot() {
        editor.publishDrug("replaced", "It was quixotrope before");
        search("quixotrope", 10).body("data.search.edges.node.drug.slug", contains("replaced"));

        editor.publishDrug("replaced", "It is now zephyrolith");

        search("quixotrope", 10).body("errors", nullValue()).body("data.search.edges", empty());
        search("zephyrolith", 10).body("data.search.edges.node.drug.slug", contains("replaced"));
    }

    @ParameterizedTest
    @CsvSource({"clonazepam, 7", "drowsy when the brain is slowed, 4", "klonapin, 5"})
    void pagesTogetherAreTheWholeList(String text, int size) {
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

    private static List<String> cursors(String text, int first) {
        return search(text, first).body("errors", nullValue()).extract().path("data.search.edges.cursor");
    }

    @Test
    void whatIsPublishedBetweenTwoPagesMovesNothing() {
        editor.publishDrugs("moved", 3);
        var first = search("drug moved", List.of("DRUG"), 1, null)
                .body("data.search.edges.node.slug", contains("moved-1"))
                .extract();

        editor.publishDrug("moved-1", "Republished");
        editor.publishDrug("moved-3", "Republished");

        search("drug moved", List.of("DRUG"), 5, first.path("data.search.pageInfo.endCursor"))
                .body("data.search.edges.node.slug", contains("moved-2", "moved-3"));
    }

    @Test
    void facetsCountAllKindsAndTheTotalThoseAskedFor() {
        editor.publishDrug("counted", "Of wimblewort");
        editor.publishDrug("counted-too", "Of wimblewort, too");
        editor.publishNamed("counted-named", "Wimblewort");
        var all = List.of(1, 0, 0, 5, 0);

        counts("wimblewort", null, 6, all);
        counts("wimblewort", List.of("DRUG"), 1, all);
        counts("wimblewort", List.of("DRUG", "WARNING"), 6, all);
        counts("wimblewort", List.of("CONDITION"), 0, all);
        counts("wimblewort", List.of(), 0, all);
        counts("wimblewort and other wimbleworts", List.of("DRUG"), 1, all);
    }

    private static void counts(String text, List<String> kinds, int total, List<Integer> facets) {
        var variables = new HashMap<String, Object>(Map.of("text", text));
        variables.put("kinds", kinds);
        ask(COUNTS, variables)
                .body("errors", nullValue())
                .body("data.search.facets.kind", contains("DRUG", "CONDITION", "SIDE_EFFECT", "WARNING", "FAQ_ENTRY"))
                .body("data.search.facets.count", equalTo(facets))
                .body("data.search.totalCount", equalTo(total))
                .body("data.search.edges", hasSize(total));
    }

    @Test
    void onlyTheKindsAskedForAreFound() {
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
    void statementsDoNotGrowWithTheNumberOfHits() {
        // the entries, and one load for each kind on the page
        assertThat(statements("clonazepam", 1)).hasSize(2);
        assertThat(statements("clonazepam", 3)).hasSizeLessThanOrEqualTo(4);
        assertThat(statements("clonazepam", 100)).hasSizeLessThanOrEqualTo(6);
        // what is similar is asked for in a second statement
        assertThat(statements("klonapin", 100)).hasSizeLessThanOrEqualTo(7);
    }

    private static List<String> statements(String text, int first) {
        return Statements.sentDuring(() -> search(text, first).body("errors", nullValue()));
    }

    @Test
    void countsCostNothingWhereNobodyAsks() {
        assertThat(Statements.sentDuring(() -> ask("{ search(text: \"klonopin\") { edges { score snippet } } }")))
                .hasSize(1);
        assertThat(Statements.sentDuring(() ->
                        ask("{ search(text: \"klonapin\") { edges { score snippet } totalCount facets { count } } }")))
                .describedAs("exact, similar, and one for both counts")
                .hasSize(3);
    }

    @Test
    void theNextPageIsMatchedLikeTheFirst() {
        var first = search("klonapin", 2).extract();

        var sent = Statements.sentDuring(() -> search("klonapin", null, 2, first.path("data.search.pageInfo.endCursor"))
                .body("errors", nullValue())
                .body("data.search.edges", hasSize(2)));
        assertThat(sent.getFirst()).contains("asked as materialized");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"withdrawal seizures\"', SideEffect",
        "'ataxia or epilepsy', SideEffect",
        "'seizures -drug -clonazepam -baclofen', Condition",
    })
    void phrasesAlternativesAndExclusionsAreUnderstood(String text, String type) {
        search(text, 50).body("errors", nullValue()).body("data.search.edges.node.__typename", hasItem(type));
    }

    @Test
    void whatIsExcludedIsNotFound() {
        search("seizures -clonazepam", 100)
                .body("data.search.edges.node.drug.slug", not(hasItem("clonazepam")))
                .body("data.search.edges.node.slug", not(hasItem("clonazepam")));
        search("\"seizures withdrawal baclofen\"", 10).body("data.search.edges", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Klonopín", "KLONOPIN", "  klonopin  ", "klonopin!", "klo", "‏klonopin", "klonopin - tablets"})
    void caseAccentsSpacesAndMarksDoNotMatter(String text) {
        search(text, 1).body("data.search.edges.node.slug", contains("clonazepam"));
    }

    /// Drugs that we hold no monograph for, and whose names look like that of one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clonidine",
                "lorazepam",
                "clobazam",
                "clozapine",
                "diazepam",
                "clorazepate",
                "nizatidine",
                "oxazepam",
                "clonazolam",
                "clonazolan",
                "meclonazepam",
                "cinolazepam",
                "arbaclofen"
            })
    void aLookAlikeIsNoTypingError(String name) {
        search(name, 100).body("errors", nullValue());
        for (var ours : List.of("clonazepam", "tizanidine", "baclofen")) {
            search(name, 100)
                    .body("data.search.edges.node.slug", not(hasItem(ours)))
                    .body("data.search.edges.node.drug.slug", not(hasItem(ours)));
        }
    }

    /// What we know of our drugs is no answer about another.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lorazepam overdose",
                "lorazepan overdose",
                "xanax overdose",
                "xanex overdose",
                "too much valium",
                "ambien while pregnant",
                "soma withdrawal",
                "lyrica overdose",
                "neurontin overdose",
                "ativan breastfeeding"
            })
    void aDangerOfAnotherDrugIsNotAnsweredWithThatOfOurs(String text) {
        search(text, 100).body("errors", nullValue()).body("data.search.edges", empty());
    }

    @Test
    void besideOneOfOursAnotherDrugHidesNothing() {
        search("took too much clonazepam with xanax", 1)
                .body("data.search.edges.node.__typename", contains("Warning"))
                .body("data.search.edges.node.drug.slug", contains("clonazepam"));
    }

    @Test
    void manyEntriesThatOutlivedWhatTheyAreOfHideNothing() {
        editor.publishDrug("outlived-by-many", "Take care with gallimaufry");
        change("""
                insert into search_entry (node_id, kind, slug, document, document_row, format, called, dangers,
                    names, about, title, keywords, summary, body)
                select 'Drug:gone-' || n, 'DRUG', 'gone-' || n, 'Drug:gone-' || n, 1, 99, '{}', '{}', 'gallimaufry', '', '', '', '', ''
                from generate_series(1, 60) n""");
        try {
            var first = search("gallimaufry", 1)
                    .body("errors", nullValue())
                    .body("data.search.edges.node.drug.slug", contains("outlived-by-many"))
                    .extract();
            search("gallimaufry", null, 5, first.path("data.search.pageInfo.startCursor"))
                    .body("errors", nullValue())
                    .body("data.search.edges", empty());
        } finally {
            change("delete from search_entry where format = 99");
        }
    }

    @Test
    void anEntryThatOutlivedWhatItIsOfIsLeftOut() {
        editor.publishDrug("outlived", "Take care with murgatroyd");
        change("""
                insert into search_entry (node_id, kind, slug, statement_key, document, document_row, format, called, dangers,
                    names, about, title, keywords, summary, body)
                select v.node_id, v.kind, v.slug, v.key, 'Drug:gone', 1, 99, '{}', '{}', 'murgatroyd', '', '', '', '', ''
                from (values ('Drug:gone', 'DRUG', 'gone', null), ('Warning:outlived/gone', 'WARNING', 'outlived', 'gone'),
                    ('FaqEntry:outlived/gone', 'FAQ_ENTRY', 'outlived', 'gone'), ('Condition:gone', 'CONDITION', 'gone', null),
                    ('SideEffect:gone', 'SIDE_EFFECT', 'gone', null)) v (node_id, kind, slug, key)""");
        try {
            search("murgatroyd", 1)
                    .body("errors", nullValue())
                    .body("data.search.edges.node.drug.slug", contains("outlived"))
                    .body("data.search.pageInfo.hasNextPage", equalTo(false));
        } finally {
            change("delete from search_entry where format = 99");
        }
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "what is it with the",
                "\"",
                "\"\"",
                "\"unended quote",
                "clonazepam \"",
                "-",
                "-clonazepam",
                "- - -",
                "or",
                "or or",
                "clonazepam or",
                "& | ! ( ) :* <-> <2>",
                "a & b | !c <-> (d:*)",
                "clonazepam:*",
                "clonazepam:A",
                "'; drop table drug; --",
                "' or 1=1 --",
                "\\",
                "%",
                "_",
                "$1 $$ ?1 :text {0}",
                "💊",
                "💊💊 clonazepam 👩‍⚕️",
                "‮⁧clonazepam⁩",
                "é́́́",
                "http://example.org/a?b=c&d=e'f",
                "someone@example.org",
                "-1e400 1e400 .5 0x",
                "<script>alert(1)</script>",
                "＂ｗｉｄｅ＂",
                "ﷲ ﷺ",
                "1",
                "x",
                "\t\n",
            })
    void noTextMakesItFail(String text) {
        var answer = ask(SEARCH, Map.of("text", text)).extract();
        List<String> codes = answer.path("errors.extensions.code");

        assertThat(codes == null || codes.equals(List.of("BAD_USER_INPUT"))).isTrue();
        if (codes == null) {
            ask(COUNTS, Map.of("text", text)).body("errors", nullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "what is it with the", "-clonazepam", "💊", "& | ! ( ) <->", "\"\"", "or"})
    void whatHasNothingToSearchForFindsNothing(String text) {
        search(text, 10).body("errors", nullValue()).body("data.search.edges", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "‏", "-", "\u200b\u2060"})
    void anEmptyTextIsRefused(String text) {
        refused(search(text, 10), "text: say what to search for, in 1 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "clonazepam\u0000", "a\u0007b", "\u009f"})
    void controlCharactersAreRefused(String text) {
        refused(search(text, 10), "text: up to 200 characters are allowed, and no control characters");
    }

    @Test
    void aTextHasTwoHundredCharactersAtMost() {
        search("💊".repeat(200), 10).body("errors", nullValue());
        search("ab ".repeat(66), 10).body("errors", nullValue());
        refused(search("a".repeat(201), 10), "text: up to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageHasOneToAHundredHits(int first) {
        refused(search("clonazepam", first), "first: from 1 to 100 are allowed");
    }

    @Test
    void withoutASizeAPageHasTen() {
        ask("{ search(text: \"clonazepam\", first: null) { edges { score } } }")
                .body("errors", nullValue())
                .body("data.search.edges", hasSize(10));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String cursor = search("clonazepam", 1).extract().path("data.search.pageInfo.endCursor");

        search("clonazepam", null, 1, cursor).body("errors", nullValue());
        refused(search("baclofen", null, 1, cursor), "after: not a cursor of this list");
        refused(search("clonazepam", List.of("DRUG"), 1, cursor), "after: not a cursor of this list");
        refused(search("clonazepam", null, 1, "x"), "after: not a cursor of this list");
    }

    @Test
    void aCursorOfASearchWhoseTextHasTheSameHashCodeIsRefused() {
        var cursor = new org.monograph.base.graph.Cursor(
                        SearchApi.list(SearchText.of("Aa"), null), List.of("EXACT", "1.0", "Drug:clonazepam"))
                .encoded();

        search("Aa", null, 1, cursor).body("errors", nullValue());
        refused(search("BB", null, 1, cursor), "after: not a cursor of this list");
    }

    @Test
    void kindsAreTheSameInAnotherOrder() {
        String cursor = search("clonazepam", List.of("DRUG", "WARNING"), 1, null)
                .extract()
                .path("data.search.pageInfo.endCursor");

        search("clonazepam", List.of("WARNING", "DRUG", "DRUG"), 1, cursor).body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, NaN", "EXACT, Infinity", "EXACT, one", "EXACT, ''", "FUZZY, 1.0", "'', 1.0"})
    void anImpossibleCursorIsRefused(String matching, String score) {
        var list = SearchApi.list(SearchText.of("clonazepam"), null);
        var cursor = new org.monograph.base.graph.Cursor(list, List.of(matching, score, "Drug:clonazepam")).encoded();

        refused(search("clonazepam", null, 1, cursor), "after: not a cursor of this list");
    }

    private static void refused(ValidatableResponse answer, String message) {
        answer.body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith(message));
    }

    private static ValidatableResponse search(String text, int first) {
        return search(text, null, first, null);
    }

    private static ValidatableResponse search(String text, List<String> kinds, Integer first, String after) {
        var variables = new HashMap<String, Object>();
        variables.put("text", text);
        variables.put("kinds", kinds);
        variables.put("first", first);
        variables.put("after", after);
        return ask(SEARCH, variables);
    }
}
