package org.monograph.base.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL for tests: that of `-Dtest.database.url` if set, otherwise a container if Docker is
/// available, otherwise the embedded one.
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private AutoCloseable running = () -> {};

    @Override
    public Map<String, String> start() {
        var url = System.getProperty("test.database.url");
        if (url != null) {
            return external(url);
        }
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private static Map<String, String> external(String url) {
        if (!url.matches("jdbc:postgresql:(//[^/]+/)?([^/?]*_)?test(_[^/?]*)?(\\?.*)?")) {
            throw new IllegalStateException(
                    "-Dtest.database.url: tests delete all data, so the name of the database must contain the word \"test\", as in monograph_test");
        }
        return taken(
                "another PostgreSQL",
                url,
                System.getProperty("test.database.username", "postgres"),
                System.getProperty("test.database.password", ""));
    }

    private Map<String, String> container() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        running = container;
        return taken("a container", container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /// Unit tests and integration tests may run at the same time, each on their directory.
    private Map<String, String> embedded() {
        var directory = Path.of(System.getProperty("test.database.directory", "target/test-postgres"));
        var isPublished = PublishedDatabase.copyTo(directory);
        var database = EmbeddedDatabase.start(directory, 0);
        running = database;
        database.use(TestDatabase::commitWithoutWaiting);
        var settings = new HashMap<>(
                taken("the embedded PostgreSQL", database.url(), database.username(), database.password()));
        settings.put("quarkus.flyway.clean-at-start", String.valueOf(!isPublished));
        return settings;
    }

    /// Tests publish thousands of times, and what a crash of the machine would lose is not missed.
    private static void commitWithoutWaiting(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("alter role monograph set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> taken(String which, String url, String username, String password) {
        System.out.printf("Tests run on %s: %s%n", which, url);
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password,
                "quarkus.flyway.clean-at-start", "true");
    }

    @Override
    public void stop() {
        try {
            running.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
