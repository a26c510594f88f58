package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.database.TestDatabase;

/// What `docs/kept-answers.md` promises, of two instances on one database while content is published.
class TwoInstancesIT {

    private static final Duration RUN = Duration.ofSeconds(6);
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
                            "MONOGRAPH_HTTP_KEPT_MAX_AGE", "2s"));
            instances.add(instance);
            while (!instance.isReady()) {
                assertThat(instance.process().isAlive())
                        .describedAs(Files.readString(directory.resolve(name)))
                        .isTrue();
                Thread.sleep(100);
            }
        }
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        for (var instance : instances) {
            instance.process().destroy();
            assertThat(instance.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        database.stop();
    }

    @Test
    void versionsNeverGoBack() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = connect()) {
            var readers = new ArrayList<Callable<Integer>>();
            for (var instance : instances) {
                readers.add(() -> readsOneInstance(instance));
                readers.add(() -> readsOneInstance(instance));
            }
            readers.add(this::readsBothWithWhatItHasSeen);
            readers.add(this::readsBothWithWhatItHasSeen);
            var hits = readers.stream().map(threads::submit).toList();

            var end = System.nanoTime() + RUN.toNanos();
            while (System.nanoTime() < end) {
                publish(connection);
                breakConnections(connection);
                Thread.sleep(20);
            }
            over.set(true);

            for (var hit : hits) {
                assertThat(hit.get(30, TimeUnit.SECONDS)).isPositive();
            }
        }
        assertThat(committed).hasSizeGreaterThan(50);
    }

    /// @return how many answers were kept ones
    private int readsOneInstance(ServiceProcess instance) throws Exception {
        var last = 0L;
        var hits = 0;
        while (!over.get()) {
            var asked = System.nanoTime();
            var answer = answer(instance, 0);
            assertThat(answer.version())
                    .isGreaterThanOrEqualTo(last)
                    .isGreaterThanOrEqualTo(committedBy(asked - MAX_AGE_NANOS));
            last = answer.version();
            hits += answer.hit() ? 1 : 0;
        }
        return hits;
    }

    private int readsBothWithWhatItHasSeen() throws Exception {
        var last = 0L;
        var hits = 0;
        for (int i = 0; !over.get(); i++) {
            var answer = answer(instances.get(i % 2), last);
            assertThat(answer.version()).isGreaterThanOrEqualTo(last);
            last = answer.version();
            hits += answer.hit() ? 1 : 0;
        }
        return hits;
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
