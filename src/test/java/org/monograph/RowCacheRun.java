package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.terms.Severity;
import org.monograph.content.publishing.Editor;

/// Two instances that cache rows answer as one that caches nothing, while content is published. The service of this
/// test
/// publishes.
@MonographTest
class RowCacheRun {

    private static final int PUBLICATIONS = 25;
    private static final String VERSION = "Monograph-Content-Version";

    private static final List<String> QUERIES = List.of("""
            { drug(slug: "racing-1") { id name revision warnings { id text citations { title } } interactions { effect severity } } }""", """
            { drugs(filter: { nameContains: "racing" }, first: 50) { totalCount nodes { slug name warnings { text } } } }""", """
            { search(text: "racing care") { totalCount edges { score title snippet drug { name warnings { text } } } } }""", """
            { compareDrugs(slugs: ["racing-1", "racing-2"]) { rows { differs cells { text parts { value } citations { title } } } } }""", """
            { checkInteractions(terms: ["Drug racing-1", "Drug racing-2"]) { pairs { interactions { severity effect citations { title } } } } }""");

    /// Nothing that was published is cached, no plan is used.
    private static final Map<String, String> CACHES_NOTHING =
            Map.of("MONOGRAPH_CACHE_SIZE", "0", "MONOGRAPH_ROWS_SIZE", "0", "MONOGRAPH_PLANS_ENABLED", "false");

    private static final Map<String, String> CACHES_ROWS = Map.of("MONOGRAPH_CACHE_SIZE", "0");

    @TempDir
    Path directory;

    @Inject
    Editor editor;

    @Inject
    Config config;

    private final Map<Long, List<String>> right = new ConcurrentHashMap<>();
    private final List<Instance> instances = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private Instance reference;

    @BeforeEach
    void start() throws Exception {
        editor.publishDrugs("racing", 3);
        var access = Map.of(
                "quarkus.datasource.jdbc.url", config.getValue("quarkus.datasource.jdbc.url", String.class),
                "quarkus.datasource.username", config.getValue("quarkus.datasource.username", String.class),
                "quarkus.datasource.password", config.getValue("quarkus.datasource.password", String.class));
        reference = Instance.start(directory, "reference", access, CACHES_NOTHING);
        instances.add(Instance.start(directory, "one", access, CACHES_ROWS));
        instances.add(Instance.start(directory, "two", access, CACHES_ROWS));
    }

    @AfterEach
    void stop() {
        over.set(true);
        instances.forEach(Instance::close);
        reference.close();
    }

    @Test
    void cachedRowsAreThoseOfTheContentThatAnAnswerNames() throws Exception {
        var readers = instances.stream()
                .flatMap(instance -> QUERIES.stream().map(query -> new Reader(instance, QUERIES.indexOf(query))))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            recordRightAnswers();
            var results = readers.stream().map(threads::submit).toList();
            publishAndAwait(readers, results);
            for (var result : results) {
                result.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        for (var instance : instances) {
            assertThat(instance.metric("monograph_rows_hits_total")).isGreaterThan(PUBLICATIONS);
            assertThat(instance.metric("monograph_plans_executed_total")).isGreaterThan(PUBLICATIONS);
        }
        assertThat(reference.metric("monograph_rows_hits_total")).isZero();
    }

    /// Readers end with it, also where it fails.
    private void publishAndAwait(List<Reader> readers, List<Future<Void>> results) throws Exception {
        try {
            for (var number = 1; number <= PUBLICATIONS; number++) {
                publish(number);
                recordRightAnswers();
                awaitAnswers(readers, results);
            }
        } finally {
            over.set(true);
        }
    }

    /// A drug in turn, or something that drugs refer to.
    private void publish(int number) {
        switch (number % 5) {
            case 0 -> editor.publishReferenceBook("Edition " + number);
            case 1 ->
                editor.publishInteraction(
                        "racing-1", "racing-2", number % 2 == 0 ? Severity.MILD : Severity.SEVERE, "Effect " + number);
            case 2 -> editor.publishNamed("racing-3", "Racing " + number);
            case 3 -> editor.publishDrug("racing-later-" + number, "Take care, number " + number);
            default -> editor.publishDrug("racing-" + (1 + number % 2), "Take care, number " + number);
        }
    }

    /// Nothing else is published while they are read, so all have one version.
    private void recordRightAnswers() throws Exception {
        var answers = new ArrayList<String>();
        var versions = new ArrayList<Long>();
        for (var query : QUERIES) {
            var answer = reference.post(query);
            assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("errors");
            answers.add(answer.body());
            versions.add(version(answer));
        }
        assertThat(versions).containsOnly(versions.getFirst());
        right.put(versions.getFirst(), answers);
    }

    private static long version(HttpResponse<?> answer) {
        return Long.parseLong(answer.headers().firstValue(VERSION).orElseThrow());
    }

    /// Two of each reader, of which the second is made of rows that the first has cached. Returns early when a reader
    /// failed.
    private static void awaitAnswers(List<Reader> readers, List<Future<Void>> results) throws Exception {
        readers.forEach(reader -> reader.answers.set(0));
        Patience.await(
                "each reader has answers",
                () -> results.stream().anyMatch(Future::isDone)
                        || readers.stream().allMatch(reader -> reader.answers.get() >= 2));
    }

    /// Sends one query again and again.
    private final class Reader implements Callable<Void> {

        private final Instance instance;
        private final int query;
        private final AtomicInteger answers = new AtomicInteger();

        Reader(Instance instance, int query) {
            this.instance = instance;
            this.query = query;
        }

        @Override
        public Void call() throws Exception {
            while (!over.get()) {
                var answer = instance.post(QUERIES.get(query));
                if (answer.statusCode() != 503) { // a busy machine
                    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
                    assertRight(answer);
                    answers.incrementAndGet();
                }
            }
            return null;
        }

        /// The reference may not have answered for the newest version yet.
        private void assertRight(HttpResponse<String> answer) throws Exception {
            var version = version(answer);
            Patience.await("the right answer of version " + version, () -> over.get() || right.containsKey(version));
            if (right.containsKey(version)) {
                assertThat(answer.body()).isEqualTo(right.get(version).get(query));
            }
        }
    }
}
