package org.monograph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.NetworkProxy;
import org.monograph.base.database.TestDatabase;

/// The network to the database fails and recovers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultIT {

    private static final String CACHED = "{ drug(slug: \"clonazepam\") { name } }";
    private static final String CACHED_BY_GET = "/graphql?query=" + URLEncoder.encode(CACHED, UTF_8);
    private static final int CONNECTIONS = 4;
    private static final Map<String, String> SETTINGS = Map.of(
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", String.valueOf(CONNECTIONS),
            "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "2s",
            "MONOGRAPH_HTTP_DEADLINE", "3s",
            "MONOGRAPH_CONTENT_VERSION_CHECK_INTERVAL", "200ms",
            "MONOGRAPH_CACHE_MAX_AGE", "1s",
            "MONOGRAPH_CACHE_STALE_IF_ERROR", "1h",
            "MONOGRAPH_ROWS_SIZE", "0");

    @TempDir
    static Path directory;

    private final TestDatabase database = new TestDatabase();
    private final AtomicInteger queries = new AtomicInteger();
    private Map<String, String> access;
    private NetworkProxy network;
    private Instance instance;

    @BeforeAll
    void start() throws Exception {
        access = new HashMap<>(database.start());
        network = NetworkProxy.to(access.get("quarkus.datasource.jdbc.url"));
        var through = new HashMap<>(access);
        through.put("quarkus.datasource.jdbc.url", network.url());
        instance = Instance.start(directory, "service", through, SETTINGS);
        instance.body(CACHED);
    }

    @AfterAll
    void stop() throws Exception {
        instance.close();
        network.close();
        database.stop();
    }

    /// Undoes the fault of the previous test.
    @BeforeEach
    void recover() throws Exception {
        network.relay();
        awaitRecovery();
    }

    @Test
    void aFrozenDatabaseBlocksNoRequestAndNoConnection() throws Exception {
        network.freeze();

        assertThat(statusesOfConcurrentRequests()).isSubsetOf(503, 504);
        awaitStale();
        assertThat(instance.readiness()).isEqualTo(200);
        assertThat(instance.metric("monograph_database_reachable")).isZero();
        assertThat(statusesOfConcurrentRequests()).containsOnly(503);

        network.relay();
        awaitRecovery();
    }

    @Test
    void connectionsDroppedByTheNetworkAreReplaced() throws Exception {
        network.dropExisting();

        assertThat(statusesOfConcurrentRequests()).isSubsetOf(200, 503, 504);
        awaitRecovery();
    }

    @Test
    void withoutDatabaseOnlyCachedAnswersAreServed() throws Exception {
        network.refuse();

        awaitStale();
        assertThat(statusesOfConcurrentRequests()).containsOnly(503);
        var page = instance.get("/drugs/baclofen");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1>Please try again in a moment</h1>", "call the emergency number");
        assertThat(instance.post(CACHED, "Monograph-Content-Version", "1000").statusCode())
                .describedAs("a client that has seen newer content gets no older one")
                .isEqualTo(503);

        network.relay();
        awaitRecovery();
        assertThat(instance.log())
                .describedAs("one line reports the recovery")
                .anyMatch(line -> line.contains("The database can be read again"));
    }

    @Test
    void failuresAreLoggedAtMostOncePerSecond() throws Exception {
        network.refuse();
        awaitStale();
        var before = instance.log().size();
        var begun = System.nanoTime();

        for (int i = 0; i < 100; i++) {
            assertThat(statusesOfConcurrentRequests()).containsOnly(503);
        }

        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + 1;
        assertThat(instance.log().size() - before).isLessThanOrEqualTo((int) seconds + 1);
    }

    /// Each operation reads `content_version`; health checks must not wait for it.
    @Test
    void aLockOnAnyTableDelaysNoRequestBeyondItsDeadline() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : List.of("drug", "drug_name", "citation", "content_size", "content_version")) {
                statement.execute("lock table " + table + " in access exclusive mode");
                assertThat(statusesOfConcurrentRequests()).describedAs(table).isSubsetOf(200, 503, 504);
                assertThat(instance.readiness()).describedAs(table).isEqualTo(200);
            }
            awaitStale();
            // a server process that waits for a lock does not notice that its client has disconnected
            var backends = statement.executeQuery(
                    "select count(*) from pg_stat_activity where datname = current_database() and backend_type ="
                            + " 'client backend'");
            backends.next();
            assertThat(backends.getInt(1)).isLessThanOrEqualTo(2 * CONNECTIONS);
        }
        awaitRecovery();
    }

    /// Sends different requests concurrently, two for each connection. Returns their statuses.
    private List<Integer> statusesOfConcurrentRequests() throws Exception {
        var requests = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            var query = "{ drug(slug: \"clonazepam\") { a%d: name } }".formatted(queries.incrementAndGet());
            requests.add(() -> instance.post(query).statusCode());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> status :
                    threads.invokeAll(requests, Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                statuses.add(status.get());
            }
            return statuses;
        }
    }

    private void awaitStale() throws Exception {
        Patience.await("cached answers are stale", () -> {
            var response = instance.post(CACHED);
            return response.statusCode() == 200
                    && Instance.cacheStatus(response).startsWith("monograph; hit; ttl=-");
        });
        // the same operation by GET must not get 304, which would refresh a stale entry of an HTTP cache
        var stale = instance.get(CACHED_BY_GET, "If-None-Match", "*");
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(stale.headers().firstValue("Age").orElseThrow(), matchesPattern("[1-9][0-9]*"));
    }

    /// Waits until all connections of the pool work again and no cached answer is stale.
    private void awaitRecovery() throws Exception {
        Patience.await(
                "requests are answered",
                () -> statusesOfConcurrentRequests().stream().allMatch(status -> status == 200));
        assertThat(statusesOfConcurrentRequests()).containsOnly(200);
        Patience.await(
                "cached answers are fresh",
                () -> Instance.cacheStatus(instance.post(CACHED)).equals("monograph; hit"));
        assertThat(instance.metric("monograph_database_reachable")).isOne();
        assertThat(instance.metric("agroal_max_used_count")).isLessThanOrEqualTo(CONNECTIONS);
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(
                access.get("quarkus.datasource.jdbc.url"),
                access.get("quarkus.datasource.username"),
                access.get("quarkus.datasource.password"));
    }
}
