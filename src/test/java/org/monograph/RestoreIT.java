package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.Backup;
import org.monograph.base.database.TestDatabase;

/// A backup is restored while two instances serve cached answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreIT {

    private static final String QUERY = "{ drug(slug: \"clonazepam\") { name } service { contentVersion } }";

    @TempDir
    static Path directory;

    private final TestDatabase database = new TestDatabase();
    private final List<Instance> instances = new ArrayList<>();
    private Connection connection;

    @BeforeAll
    void start() throws Exception {
        var access = database.start();
        connection = DriverManager.getConnection(
                access.get("quarkus.datasource.jdbc.url"),
                access.get("quarkus.datasource.username"),
                access.get("quarkus.datasource.password"));
        instances.add(Instance.launch(directory, "one", access, Map.of()));
        instances.add(Instance.launch(directory, "two", access, Map.of()));
        for (var instance : instances) {
            instance.awaitReady();
        }
    }

    @AfterAll
    void stop() throws Exception {
        for (var instance : instances) {
            instance.close();
        }
        connection.close();
        database.stop();
    }

    @Test
    void instancesServeTheRestoredContent() throws Exception {
        var version = publish("before");
        awaitCached("before", version);
        var backup = Backup.take(connection);
        publish("wrong, and lost");
        awaitCached("wrong, and lost", version + 1);

        connection.setAutoCommit(false);
        backup.restore();
        connection.commit();
        connection.setAutoCommit(true);

        awaitCached("before", version);
        for (var instance : instances) {
            assertThat(instance.metric("monograph_content_history_changes_total"))
                    .isPositive();
            assertThat(instance.log()).anyMatch(line -> line.contains("The content history of the database changed"));
            // a client that has seen newer content gets an error
            assertThat(instance.post(QUERY, "Monograph-Content-Version", String.valueOf(version + 1))
                            .statusCode())
                    .isEqualTo(412);
        }

        // the same version number as the lost one, with different content
        assertThat(publish("corrected")).isEqualTo(version + 1);
        awaitCached("corrected", version + 1);
    }

    /// Restore and publication happen between two checks of the version, so that the version number does not
    /// change.
    @Test
    void aRestoreFollowedByAPublicationToTheSameVersionIsNoticed() throws Exception {
        var version = publish("before");
        var backup = Backup.take(connection);
        publish("wrong, and lost");
        awaitCached("wrong, and lost", version + 1);

        connection.setAutoCommit(false);
        backup.restore();
        publish("corrected");
        connection.commit();
        connection.setAutoCommit(true);

        awaitCached("corrected", version + 1);
    }

    /// Changes what a publication changes.
    private long publish(String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update drug set name = '%s' where slug = 'clonazepam' and superseded_at is null".formatted(name));
            var row = statement.executeQuery(
                    "update content_version set version = version + 1, updated_at = now() returning version");
            row.next();
            return row.getLong(1);
        }
    }

    /// Waits until both instances return this response from their caches.
    private void awaitCached(String name, long version) throws Exception {
        var expected = "{\"data\":{\"drug\":{\"name\":\"%s\"},\"service\":{\"contentVersion\":\"%d\"}}}"
                .formatted(name, version);
        for (var instance : instances) {
            Patience.await(name + " is served", () -> {
                var response = instance.post(QUERY);
                return response.body().equals(expected)
                        && Instance.cacheStatus(response).equals("monograph; hit");
            });
        }
    }
}
