package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.TestDatabase;

/// What `docs/cached-answers.md` promises, of two instances on one database while content is published.
class TwoInstancesIT {

    private static final int PUBLICATIONS = 200;
    private static final String QUERY = "/graphql?query=%7Bservice%7BcontentVersion%7D%7D";
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(2).toNanos();

    @TempDir
    Path directory;

    private final TestDatabase database = new TestDatabase();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ServiceProcess> instances = new ArrayList<>();
    private final TreeMap<Long, Long> committed = new TreeMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private Map<String, String> access;

    @BeforeEach
    void start() throws Exception {
        access = database.start();
        for (var name : List.of("one.log", "two.log")) {
            var instance = ServiceProcess.launch(
                    directory,
                    name,
                    Map.of(
                            "QUARKUS_DATASOURCE_JDBC_URL", access.get("quarkus.datasource.jdbc.url"),
                            "QUARKUS_DATASOURCE_USERNAME", access.get("quarkus.datasource.username"),
                            "QUARKUS_DATASOURCE_PASSWORD", access.get("quarkus.datasource.password"),
                            "MONOGRAPH_CACHE_MAX_AGE", "2s"));
            instances.add(instance);
            instance.awaitReady(directory.resolve(name));
        }
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        for (var instance : instances) {
            instance.process().destroy();
            Patience.awaitEnd(instance.process());
        }
        database.stop();
    }

    @Test
    void versionsNeverGoBack() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = connect()) {
            var readers = new ArrayList<Reader>();
            for (var instance : instances) {
                readers.add(new Reader(List.of(instance), false));
                readers.add(new Reader(List.of(instance), false));
            }
            readers.add(new Reader(instances, true));
            readers.add(new Reader(instances, true));
            var results = readers.stream().map(threads::submit).toList();

            while (results.stream().noneMatch(Future::isDone)
                    && (committed.size() < PUBLICATIONS || readers.stream().anyMatch(Reader::hadNoKeptAnswer))) {
                readers.forEach(Reader::countAnew);
                publish(connection);
                breakConnections(connection);
                Patience.await(
                        "each reader got answers",
                        () -> results.stream().anyMatch(Future::isDone)
                                || readers.stream().allMatch(Reader::gotSome));
            }
            over.set(true);

            for (var result : results) {
                result.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /// Asks again and again, one instance or both in turn.
    ///
    /// @param tells whether it says what it has seen; without that only one and the same instance never goes
    ///     back
    private final class Reader implements Callable<Void> {

        private final List<ServiceProcess> asked;
        private final boolean tells;
        private final AtomicInteger answers = new AtomicInteger();
        private volatile boolean hadKept;

        Reader(List<ServiceProcess> asked, boolean tells) {
            this.asked = asked;
            this.tells = tells;
        }

        @Override
        public Void call() throws Exception {
            var last = 0L;
            for (int i = 0; !over.get(); i++) {
                var started = System.nanoTime();
                var answer = answer(asked.get(i % asked.size()), tells ? last : 0);
                assertThat(answer.version())
                        .isGreaterThanOrEqualTo(last)
                        .isGreaterThanOrEqualTo(committedBy(started - MAX_AGE_NANOS));
                last = answer.version();
                hadKept |= answer.hit();
                answers.incrementAndGet();
            }
            return null;
        }

        boolean hadNoKeptAnswer() {
            return !hadKept;
        }

        void countAnew() {
            answers.set(0);
        }

        /// As many as it takes to get the same version twice.
        boolean gotSome() {
            return answers.get() >= 3;
        }
    }

    private Answer answer(ServiceProcess instance, long seen) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.port() + QUERY));
        if (seen > 0) {
            request.header("Monograph-Content-Version", String.valueOf(seen));
        }
        var response = client.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
        var version = response.headers().firstValue("Monograph-Content-Version").orElseThrow();
        // what the header says is what the answer shows
        assertThat(response.body()).isEqualTo("{\"data\":{\"service\":{\"contentVersion\":\"" + version + "\"}}}");
        return new Answer(
                Long.parseLong(version),
                response.headers().firstValue("Cache-Status").orElseThrow().endsWith("hit"));
    }

    private void publish(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "update content_version set version = version + 1, updated_at = now() returning version")) {
            row.next();
            synchronized (committed) {
                committed.put(System.nanoTime(), row.getLong(1));
            }
        }
    }

    /// What instances listen with is cut off, now and then: they have to notice.
    private static void breakConnections(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where query like '%from content_version' and pid <> pg_backend_pid() and state = 'idle' and random() < 0.02""");
        }
    }

    private long committedBy(long moment) {
        synchronized (committed) {
            var last = committed.floorEntry(moment);
            return last == null ? 0 : last.getValue();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.get("quarkus.datasource.jdbc.url"),
                access.get("quarkus.datasource.username"),
                access.get("quarkus.datasource.password"));
    }

    private record Answer(long version, boolean hit) {}
}
