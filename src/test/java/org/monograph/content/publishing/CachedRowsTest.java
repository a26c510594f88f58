package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.rows.RowCache;
import org.monograph.content.drug.KeyPoint;

/// Cached rows are never older than what was published before the request, and an answer is never a mixture.
@MonographTest
class CachedRowsTest {

    private static final int READERS = 4;
    private static final int PUBLICATIONS = 25;

    /// The alias makes each request a new one, so that no whole answer is cached.
    private static final String QUERY = """
            { a%d: drug(slug: "cached-rows") { name summary revision keyPoints { text } warnings { text } disclaimer
                stopping { text citations { slug } } } }""";

    @Inject
    Editor editor;

    @Inject
    RowCache rows;

    private final AtomicInteger alias = new AtomicInteger();

    @Test
    void anAnswerFromTheCacheUsesNoStatement() {
        publish(0);
        read();
        assertThat(Statements.sentWithMemory(this::read)).isEmpty();

        rows.renew();
        assertThat(Statements.sentWithMemory(this::read)).isNotEmpty();
    }

    @Test
    void answersFollowPublicationsAndAreNoMixture() throws Exception {
        publish(0);
        var published = new AtomicInteger();
        var over = new AtomicInteger();
        // no virtual threads: those that load classes hold the carriers that others wait for
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit((Callable<Integer>) () -> {
                    int answers = 0;
                    for (; over.get() == 0; answers++) {
                        var before = published.get();
                        assertThat(read()).isGreaterThanOrEqualTo(before);
                    }
                    return answers;
                }));
            }
            try {
                for (int text = 1; text <= PUBLICATIONS; text++) {
                    publish(text);
                    published.set(text);
                    assertThat(read()).isEqualTo(text);
                }
            } finally {
                over.set(1);
            }
            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private void publish(int text) {
        editor.publish(drug("cached-rows")
                .name("Name " + text)
                .summary("Summary " + text)
                .keyPoints(List.of(new KeyPoint("point", "Title", "Point " + text, null, List.of(REFERENCE_BOOK))))
                .precaution("Warning " + text)
                .build());
    }

    /// The number in the texts of an answer, which is the same in all of them.
    private int read() {
        var number = alias.incrementAndGet();
        var answer = ask(QUERY.formatted(number)).extract().jsonPath().setRootPath("data.a" + number);
        var numbers = Stream.of(
                        answer.getString("name"),
                        answer.getString("summary"),
                        answer.getString("keyPoints[0].text"),
                        answer.getString("warnings.find { it.text.startsWith('Warning') }.text"))
                .map(text -> Integer.valueOf(text.substring(text.indexOf(' ') + 1)))
                .distinct()
                .toList();
        assertThat(numbers).hasSize(1);
        return numbers.getFirst();
    }
}
