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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.TestDatabase;

/// What two instances on one database promise: `docs/cached-answers.md` while content is published, and
/// `docs/editors.md` for previews and schedules. The last test ends one of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {

    private static final int PUBLICATIONS = 200;

    /// After so many publications each reader has to see the newest one.
    private static final int BATCH = 10;

    private static final int MAX_AGE_SECONDS = 2;
    private static final String QUERY = "/graphql?query=%7Bservice%7BcontentVersion%7D%7D";

    private static final List<String> NAMES = List.of("one", "two");

    @TempDir
    static Path directory;

    private final TestDatabase database = new TestDatabase();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ServiceProcess> instances = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final TreeMap<Long, Long> committed = new TreeMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private Map<String, String> access;

    @BeforeAll
    void start() throws Exception {
        access = database.start();
        for (var name : NAMES) {
            var settings = new HashMap<>(EditorsOfInstance.settings());
            var url = access.get("quarkus.datasource.jdbc.url");
            settings.putAll(Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + name,
                    "QUARKUS_DATASOURCE_USERNAME",
                    access.get("quarkus.datasource.username"),
                    "QUARKUS_DATASOURCE_PASSWORD",
                    access.get("quarkus.datasource.password"),
                    "MONOGRAPH_EDITING_SCHEDULE_INTERVAL",
                    "100ms",
                    "MONOGRAPH_CACHE_MAX_AGE",
                    MAX_AGE_SECONDS + "s"));
            var instance = ServiceProcess.launch(directory, name + ".log", settings);
            instances.add(instance);
            instance.awaitReady(directory.resolve(name + ".log"));
        }
        for (var instance : instances) {
            readers.add(new Reader(List.of(instance), false));
            readers.add(new Reader(List.of(instance), false));
        }
        readers.add(new Reader(instances, true));
        readers.add(new Reader(instances, true));
    }

    @AfterAll
    void stop() throws Exception {
        client.close();
        for (var instance : instances) {
            instance.process().destroy();
            Patience.awaitEnd(instance.process());
        }
        database.stop();
    }

    @Test
    @Order(2)
    void versionsNeverGoBackAndEachReaderGetsTheNewest() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = connect()) {
            var results = readers.stream().map(threads::submit).toList();
            for (int count = 1; count <= PUBLICATIONS; count++) {
                readers.forEach(Reader::resetCount);
                var version = publish(connection);
                breakConnections(connection);
                await(results, "each reader has responses", Reader::hasResponses);
                if (count % BATCH == 0) {
                    await(results, "each reader has version " + version, reader -> reader.last >= version);
                }
            }
            await(results, "each reader has had a cached response", reader -> reader.hadCached);
            over.set(true);

            for (var result : results) {
                result.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            over.set(true);
        }
    }

    @Test
    @Order(1)
    void aPreviewIsWhatReadersSeeLaterAndNothingThatTheySeeNow() throws Exception {
        new PreviewedExamples(new EditorsOfInstance(instances.getFirst().port())).check();
    }

    @Test
    @Order(3)
    void aScheduledChangeIsPublishedOnceThoughBothInstancesLookForIt() throws Exception {
        try (var connection = connect()) {
            var scheduled = new ScheduledChanges(
                    new EditorsOfInstance(instances.getFirst().port()), connection);
            var keys = scheduled.prepare("at-once", 5);
            scheduled.come("at-once");

            assertThat(scheduled.awaitPublished(keys)).isSorted().doesNotHaveDuplicates();
            assertThat(scheduled.value("select count(*) from revision where slug like 'at-once-%'"))
                    .isEqualTo("5");
        }
    }

    /// The clock was a day ahead for a while.
    @Test
    @Order(4)
    void afterTheClockWasSetBackNothingIsPublishedBeforeWhatWasPublishedAlready() throws Exception {
        try (var connection = connect()) {
            var scheduled = new ScheduledChanges(
                    new EditorsOfInstance(instances.getFirst().port()), connection);
            var ahead = scheduled.prepare("ahead", 1);
            scheduled.come("ahead");
            var first = scheduled.awaitPublished(ahead).getFirst();
            scheduled.execute(
                    "update change_event set at = at + interval '1 day' where id = (select max(id) from change_event)");
            var keys = scheduled.prepare("set-back", 2);
            scheduled.come("set-back");

            assertThat(scheduled.awaitPublished(keys))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(moment -> moment.isAfter(first.plus(Duration.ofDays(1))));
        }
    }

    /// It is killed in the middle of its publication.
    @Test
    @Order(5)
    void ifAnInstanceDiesWhileItPublishesTheOtherOneDoes() throws Exception {
        try (var connection = connect();
                var blocking = connect()) {
            var editors = instances.stream()
                    .map(instance -> new EditorsOfInstance(instance.port()))
                    .toList();
            var keys = new ScheduledChanges(editors.getFirst(), connection).prepare("inherited", 1);
            blocking.setAutoCommit(false);
            blocking.createStatement().execute("select from content_version for update");
            var database = new ScheduledChanges(editors.getFirst(), connection);
            database.come("inherited");
            var publishing = "select application_name from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query like 'update content_version%'";
            Patience.await("one of them publishes", () -> database.value(publishing) != null);
            var dying = NAMES.indexOf(database.value(publishing));
            instances.get(dying).process().destroyForcibly();
            Patience.awaitEnd(instances.get(dying).process());
            blocking.rollback();

            var survivor = new ScheduledChanges(editors.get(1 - dying), connection);
            assertThat(survivor.awaitPublished(keys)).hasSize(1);
            assertThat(survivor.value("select count(*) from revision where slug = 'inherited-0'"))
                    .isEqualTo("1");
        }
    }

    /// Returns early when a reader failed.
    private void await(List<Future<Void>> results, String event, Predicate<Reader> happened) throws Exception {
        Patience.await(
                event,
                () -> results.stream().anyMatch(Future::isDone)
                        || readers.stream().allMatch(happened));
    }

    /// Sends requests until the test is over, to one instance or to both in turn.
    private final class Reader implements Callable<Void> {

        private final List<ServiceProcess> targets;
        private final boolean sendsVersion;
        private final AtomicInteger count = new AtomicInteger();
        private volatile long last;
        private volatile boolean hadCached;

        /// @param sendsVersion whether requests have the last version seen; needed for more than one target
        Reader(List<ServiceProcess> targets, boolean sendsVersion) {
            this.targets = targets;
            this.sendsVersion = sendsVersion;
        }

        @Override
        public Void call() throws Exception {
            for (int i = 0; !over.get(); i++) {
                var started = System.nanoTime();
                var answer = send(targets.get(i % targets.size()), sendsVersion ? last : 0);
                if (answer.isPresent()) {
                    assertThat(answer.get().version()).isGreaterThanOrEqualTo(last);
                    assertAgeIsCorrect(answer.get(), started);
                    last = answer.get().version();
                    hadCached |= answer.get().hit();
                    count.incrementAndGet();
                }
            }
            return null;
        }

        /// A cached answer includes each publication that is older than its age, and is younger than the
        /// limit.
        private void assertAgeIsCorrect(Answer answer, long started) {
            if (answer.hit()) {
                assertThat(answer.age()).isLessThan(MAX_AGE_SECONDS);
                var confirmed = started - TimeUnit.SECONDS.toNanos(answer.age() + 1L);
                assertThat(answer.version()).isGreaterThanOrEqualTo(committedBefore(confirmed));
            }
        }

        void resetCount() {
            count.set(0);
        }

        /// As many as it takes to get the same version twice.
        boolean hasResponses() {
            return count.get() >= 3;
        }
    }

    /// @return empty when the instance has no working connection at the moment, as on a busy machine
    private Optional<Answer> send(ServiceProcess instance, long seen) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.port() + QUERY));
        if (seen > 0) {
            request.header("Monograph-Content-Version", String.valueOf(seen));
        }
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() == 503) {
            return Optional.empty();
        }
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
        var version = response.headers().firstValue("Monograph-Content-Version").orElseThrow();
        assertThat(response.body())
                .describedAs("header and body agree")
                .isEqualTo("{\"data\":{\"service\":{\"contentVersion\":\"" + version + "\"}}}");
        return Optional.of(new Answer(
                Long.parseLong(version),
                response.headers().firstValue("Cache-Status").orElseThrow().endsWith("hit"),
                Integer.parseInt(response.headers().firstValue("Age").orElse("0"))));
    }

    private long publish(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "update content_version set version = version + 1, updated_at = now() returning version")) {
            row.next();
            synchronized (committed) {
                committed.put(System.nanoTime(), row.getLong(1));
            }
            return row.getLong(1);
        }
    }

    /// Ends a few of the connections on which instances wait for notifications; they have to notice.
    private static void breakConnections(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where query like '%from content_version' and pid <> pg_backend_pid() and state = 'idle' and random() < 0.02\
                """);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.get("quarkus.datasource.jdbc.url"),
                access.get("quarkus.datasource.username"),
                access.get("quarkus.datasource.password"));
    }

    private long committedBefore(long moment) {
        synchronized (committed) {
            var last = committed.floorEntry(moment);
            return last == null ? 0 : last.getValue();
        }
    }

    /// @param age in seconds, rounded down
    private record Answer(long version, boolean hit, int age) {}
}
