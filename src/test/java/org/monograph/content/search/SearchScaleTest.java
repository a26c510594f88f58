package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.MonographTest;
import org.monograph.base.graph.PageRequest;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.Generator;

/// Searches among many drugs: `-Dsearch.drugs=10000` for a measurement.
@MonographTest
class SearchScaleTest {

    private static final int DRUGS = Integer.getInteger("search.drugs", 300);
    private static final int WARM_UP = 5;
    private static final int RUNS = 21;
    private static final List<String> SEARCHES = List.of(
            "clonazepam",
            "klonapin",
            "clonazepam alcohol",
            "what is the main risk of klonopin",
            "took too much clonazepam",
            "clon",
            "pregnant",
            "drowsy",
            "doctors review treatment",
            "Question 3");
    private static final Pattern LEFT_OUT = Pattern.compile("\\.rest\\), true\\)\\n +Rows Removed by Filter");
    private static final Pattern MANY_DRUGS = Pattern.compile("on drug d\\w* .*actual.* rows=\\d{3}");
    private static boolean published;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/graphql")
    URL graphql;

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publish() {
        if (!published) {
            var start = System.nanoTime();
            editor.publishGenerated(new Generator(1), DRUGS);
            System.out.printf("Published %d drugs in %.1f s%n", DRUGS, (System.nanoTime() - start) / 1e9);
            QuarkusTransaction.requiringNew()
                    .run(() -> session.createNativeMutationQuery("analyze search_entry, search_word, drug")
                            .executeUpdate());
            published = true;
        }
    }

    @Test
    void searchesTakeTheTimeThatIsPrinted() throws Exception {
        for (int run = 0; run < WARM_UP; run++) {
            for (var text : SEARCHES) {
                answer(text);
            }
        }
        for (var text : SEARCHES) {
            var times = new long[RUNS];
            for (int run = 0; run < RUNS; run++) {
                var start = System.nanoTime();
                assertThat(answer(text)).doesNotContain("errors");
                times[run] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            System.out.printf("%6d drugs, median %7.1f ms: %s%n", DRUGS, times[RUNS / 2] / 1e6, text);
        }
    }

    /// Without the client of the other tests, which takes longer than a search.
    private String answer(String text) throws Exception {
        var request = HttpRequest.newBuilder(graphql.toURI())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"query": "query($text: String!) { search(text: $text) { edges { score snippet node { __typename } } } }",
                         "variables": {"text": "%s"}}""".formatted(text)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @ParameterizedTest
    @CsvSource({"EXACT, clonazepam alcohol", "EXACT, klonopin", "SIMILAR, klonapin", "SIMILAR, main risk of klonapin"})
    void anIndexFindsTheEntries(Matching matching, String text) {
        assertThat(plan(matching, text))
                .contains("Bitmap Index Scan on ix_search_entry_words")
                .doesNotContain("Seq Scan on search_entry");
    }

    /// The index collects all that a beginning begins, even where another word leaves little of it.
    @Test
    void aFrequentLastWordIsLookedForInWhatTheOthersLeave() {
        assertThat(plan(Matching.EXACT, "clonazepam drowsy")).containsPattern(LEFT_OUT);
        assertThat(plan(Matching.EXACT, "drowsy clonazepam"))
                .describedAs("whose first word is too frequent for that")
                .doesNotContainPattern(LEFT_OUT);
    }

    @ParameterizedTest
    @EnumSource(Matching.class)
    void onlyTheDrugsOfThePageAreLookedAt(Matching matching) {
        assertThat(plan(matching, "clonazepam"))
                .doesNotContainPattern(MANY_DRUGS)
                .doesNotContain("Hash Join");
    }

    @ParameterizedTest
    @EnumSource(Matching.class)
    void onePlanServesAllSearches(Matching matching) {
        QuarkusTransaction.requiringNew().run(() -> {
            // the driver prepares the fifth, of which PostgreSQL makes a plan each for five
            for (int run = 0; run < 12; run++) {
                rows(matching, "", SEARCHES.get(run % SEARCHES.size()));
            }
            var kept = runsOfKeptPlans();
            rows(matching, "", "two pregnant drugs");
            assertThat(runsOfKeptPlans()).isEqualTo(kept + 1);
        });
    }

    private int runsOfKeptPlans() {
        return session.createNativeQuery("""
                        select cast(coalesce(sum(generic_plans), 0) as integer) from pg_prepared_statements
                        where statement like '%given as materialized%'""", Integer.class).getSingleResult();
    }

    private String plan(Matching matching, String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows(matching, "explain analyze ", text).stream()
                        .map(row -> row[0].toString())
                        .collect(Collectors.joining("\n")));
    }

    private List<Object[]> rows(Matching matching, String before, String text) {
        var search = new Search(SearchText.of(text), matching);
        var request = PageRequest.of("search", SearchHit.PLACE, 10, null);
        var query = session.createNativeQuery(before + search.sql(null, request), Object[].class);
        return search.bound(query, null, request, 3, 20).getResultList();
    }
}
