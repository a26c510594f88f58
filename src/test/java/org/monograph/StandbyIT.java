package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.EmbeddedDatabase;
import org.monograph.base.database.PublishedDatabase;
import org.monograph.base.database.Standby;

/// A service reads from a hot standby, with a role that may only select, before and after the promotion of
/// the standby.
class StandbyIT {

    private static final String QUERY = "{ drug(slug: \"clonazepam\") { name } }";
    private static final Map<String, String> READ_ONLY =
            Map.of("MONOGRAPH_DATABASE_READ_ONLY", "true", "MONOGRAPH_CONTENT_VERSION_CHECK_INTERVAL", "100ms");

    @TempDir
    Path directory;

    private EmbeddedDatabase primary;
    private Standby standby;

    @BeforeEach
    void start() throws Exception {
        PublishedDatabase.copyTo(directory.resolve("primary"));
        primary = EmbeddedDatabase.start(directory.resolve("primary"), 0);
        Instance.start(directory, "writer", access(primary.url(), primary.username(), primary.password()), Map.of())
                .close();
        execute(
                primary.url().replace("/monograph", "/postgres"),
                "postgres",
                "create role reader login password '" + primary.password() + "'");
        execute(
                primary.url(),
                primary.username(),
                "grant select on all tables in schema public to reader",
                "grant select on all sequences in schema public to reader");
        standby = Standby.of(directory.resolve("primary"), directory.resolve("standby"));
    }

    @AfterEach
    void stop() throws Exception {
        if (standby != null) {
            standby.close();
        }
        primary.close();
    }

    @Test
    void readersFollowTheStandbyThroughAFailoverWithALostPublication() throws Exception {
        try (var refused = Instance.launch(
                        directory, "refused", access(standby.url(), primary.username(), primary.password()), Map.of());
                var reader = Instance.start(directory, "reader", access(standby.url()), READ_ONLY);
                var both = Instance.start(directory, "both", access(hosts()), READ_ONLY)) {
            publish(primary.url(), "Renamed");
            awaitCached(reader, "Renamed");
            awaitCached(both, "Renamed");

            standby.cutOff();
            publish(primary.url(), "Lost");
            awaitCached(both, "Lost");
            primary.close();
            standby.promote();
            awaitCached(both, "Renamed");

            publish(standby.url(), "Published later");
            awaitCached(reader, "Published later");
            awaitCached(both, "Published later");
            assertThat(both.metric("monograph_content_history_changes_total")).isOne();
            assertThat(reader.metric("monograph_content_history_changes_total")).isZero();

            assertThat(Patience.awaitEnd(refused.process())).isOne();
            assertThat(Files.readString(directory.resolve("refused.log")))
                    .contains("Monograph cannot start: the database is a standby")
                    .contains("monograph.database.read-only=true");
        }
    }

    /// A URL with both servers, the primary first.
    private String hosts() {
        var address = "jdbc:postgresql://%s,%s/monograph?targetServerType=any";
        return address.formatted(host(primary.url()), host(standby.url()));
    }

    private static String host(String url) {
        return url.replaceAll("jdbc:postgresql://([^/]+)/.*", "$1");
    }

    private static String named(String name) {
        return "{\"data\":{\"drug\":{\"name\":\"%s\"}}}".formatted(name);
    }

    private static void awaitCached(Instance reader, String name) throws Exception {
        Patience.await(name + " is served from the cache", () -> {
            var response = reader.post(QUERY);
            return response.body().equals(named(name))
                    && Instance.cacheStatus(response).equals("monograph; hit");
        });
    }

    private void publish(String url, String name) throws SQLException {
        execute(
                url,
                primary.username(),
                "update drug set name = '%s' where slug = 'clonazepam' and superseded_at is null".formatted(name),
                "update content_version set version = version + 1, updated_at = now()");
    }

    private Map<String, String> access(String url) {
        return access(url, "reader", primary.password());
    }

    private static Map<String, String> access(String url, String username, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    private void execute(String url, String username, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, primary.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
