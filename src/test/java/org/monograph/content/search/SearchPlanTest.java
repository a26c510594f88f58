package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.PageRequest;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.Generator;

/// The plans that PostgreSQL makes for searches, among enough drugs that an index is worth its while.
@MonographTest
class SearchPlanTest {

    private static final int DRUGS = 300;
    private static final List<String> TEXTS =
            List.of("clonazepam", "klonapin", "took too much clonazepam", "clon", "doctors review treatment");
    private static final Pattern LAST_WORD_FILTERS =
            Pattern.compile("\\.unindexed_words\\), true\\)\\n +Rows Removed by Filter");
    private static final Pattern MANY_DRUGS = Pattern.compile("on drug d\\w* .*actual.* rows=\\d{3}");
    /// Makes a prepared statement of its own: PostgreSQL compares the cost of a shared plan with that of
    /// earlier executions, which other tests may have sent with fewer drugs.
    private static final String OF_THIS_TEST = "/* one plan */ ";

    private static boolean published;

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publish() {
        if (!published) {
            editor.publishGenerated(new Generator(1), DRUGS);
            QuarkusTransaction.requiringNew()
                    .run(() -> session.createNativeMutationQuery("analyze search_entry, search_word, drug")
                            .executeUpdate());
            published = true;
        }
    }

    @ParameterizedTest
    @CsvSource({"EXACT, clonazepam alcohol", "EXACT, klonopin", "SIMILAR, klonapin", "SIMILAR, main risk of klonapin"})
    void anIndexFindsTheEntries(Matching matching, String text) {
        assertThat(plan(matching, text))
                .contains("Bitmap Index Scan on ix_search_entry_words")
                .doesNotContain("Seq Scan on search_entry");
    }

    /// The index collects all entries with the beginning of a word, even if another word leaves few of them.
    @Test
    void aFrequentLastWordIsLookedForInTheEntriesWithTheOtherWords() {
        assertThat(plan(Matching.EXACT, "clonazepam drowsy")).containsPattern(LAST_WORD_FILTERS);
        assertThat(plan(Matching.EXACT, "drowsy clonazepam"))
                .describedAs("with a first word that is too frequent")
                .doesNotContainPattern(LAST_WORD_FILTERS);
    }

    @Test
    void whereNamesFillThePageNoOtherEntryIsScored() {
        assertThat(plan(Matching.EXACT, "li"))
                .contains("Bitmap Index Scan on ix_search_entry_names")
                .doesNotContainPattern("Bitmap Index Scan on ix_search_entry_words \\(actual");
    }

    @ParameterizedTest
    @EnumSource(Matching.class)
    void onlyTheDrugsOfThePageAreRead(Matching matching) {
        assertThat(plan(matching, "clonazepam"))
                .doesNotContainPattern(MANY_DRUGS)
                .doesNotContain("Hash Join");
    }

    @ParameterizedTest
    @EnumSource(Matching.class)
    void onePlanServesAllTextsKindsAndPages(Matching matching) {
        var sql = OF_THIS_TEST + SearchSql.page(matching);
        QuarkusTransaction.requiringNew().run(() -> {
            // the driver prepares a statement at its fifth execution, and PostgreSQL plans the next five with their
            // values
            for (int run = 0; run < 12; run++) {
                rows(sql, matching, TEXTS.get(run % TEXTS.size()), null, firstPage(), Object[].class);
            }
            var executions = executionsOfSharedPlans();
            rows(sql, matching, "two pregnant drugs", null, firstPage(), Object[].class);
            rows(sql, matching, "drowsy", List.of(SearchKind.DRUG), pageAfter(matching), Object[].class);
            assertThat(executionsOfSharedPlans()).isEqualTo(executions + 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"klonapin", "main risk of klonapin", "lorazepam overdose"})
    void indexesFindSimilarWords(String text) {
        var plan = QuarkusTransaction.requiringNew()
                .call(() -> String.join(
                        "\n",
                        Search.rows(
                                "explain analyze " + SearchSql.words(),
                                SearchWords.parameters(SearchText.of(text)),
                                String.class)));

        assertThat(plan)
                .contains("ix_search_word_similar", "ix_search_entry_words", "ix_search_entry_drug_names")
                .doesNotContain("Seq Scan on search_entry", "Seq Scan on search_word");
    }

    private int executionsOfSharedPlans() {
        return session.createNativeQuery("""
                        select cast(coalesce(sum(generic_plans), 0) as integer) from pg_prepared_statements
                        where statement like '/* one plan */%'""", Integer.class).getSingleResult();
    }

    private static String plan(Matching matching, String text) {
        var sql = "explain analyze " + SearchSql.page(matching);
        return QuarkusTransaction.requiringNew()
                .call(() -> String.join("\n", rows(sql, matching, text, null, firstPage(), String.class)));
    }

    private static <R> List<R> rows(
            String sql, Matching matching, String text, List<SearchKind> kinds, PageRequest request, Class<R> row) {
        var search = Search.of(SearchText.of(text), List.of(), matching);
        return Search.rows(sql, search.pageParameters(kinds, request, 3, 20), row);
    }

    private static PageRequest firstPage() {
        return PageRequest.of("search", SearchHit.CURSOR_VALUES, 10, null);
    }

    private static PageRequest pageAfter(Matching matching) {
        var cursor = new Cursor("search", List.of(matching.name(), "4.5", "Drug:clonazepam"));
        return PageRequest.of("search", SearchHit.CURSOR_VALUES, 10, cursor.encoded());
    }
}
