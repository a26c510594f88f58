package org.monograph.base.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
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

    private Map<String, String> embedded() {
        var database = EmbeddedDatabase.start(Path.of("target", "test-postgres"), 0);
        running = database;
        return taken("the embedded PostgreSQL", database.url(), database.username(), database.password());
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
