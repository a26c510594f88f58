package org.monograph.base.database;

import io.smallrye.config.SmallRyeConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Waits at startup until the external database accepts a connection: containers start in any order, and a
/// failover takes time.
public final class StartWait {

    private static final Logger LOG = Logger.getLogger(StartWait.class);
    private static final String PREFIX = "quarkus.datasource.";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String url;
    private final Properties credentials;

    private StartWait(String url, Properties credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /// Does nothing when a credentials provider supplies the password: it only works once the service runs.
    ///
    /// @param timeout how long to wait; 0 tries once
    /// @param use gets the first connection
    /// @throws DatabaseStartException when the URL is malformed, or the database is not reachable in time
    public static void await(SmallRyeConfig config, String url, Duration timeout, Consumer<Connection> use) {
        requireDriver(url);
        if (config.getOptionalValue(PREFIX + "credentials-provider", String.class)
                .isEmpty()) {
            new StartWait(url, credentials(config)).await(timeout, use);
        }
    }

    private static void requireDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new DatabaseStartException(
                    "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL) must have the form jdbc:postgresql://host/database",
                    e);
        }
    }

    private static Properties credentials(SmallRyeConfig config) {
        var credentials = new Properties();
        // the same driver properties as the pool's, such as timeouts in seconds
        config.getOptionalValues(PREFIX + "jdbc.additional-jdbc-properties", String.class, String.class)
                .ifPresent(credentials::putAll);
        config.getOptionalValue(PREFIX + "username", String.class)
                .ifPresent(name -> credentials.setProperty("user", name));
        config.getOptionalValue(PREFIX + "password", String.class)
                .ifPresent(password -> credentials.setProperty("password", password));
        return credentials;
    }

    private void await(Duration timeout, Consumer<Connection> use) {
        var end = System.nanoTime() + timeout.toNanos();
        for (int attempt = 1; ; attempt++) {
            try (var connection = DriverManager.getConnection(url, credentials)) {
                LOG.debugf("The database responds: %s", connection.getMetaData().getDatabaseProductVersion());
                use.accept(connection);
                return;
            } catch (SQLException e) {
                var left = Duration.ofNanos(end - System.nanoTime());
                if (left.compareTo(PAUSE) < 0) {
                    throw unreachable(e, timeout);
                }
                LOG.warnf(
                        "The database is not reachable (attempt %d, %d s left): %s",
                        attempt, left.toSeconds(), SqlFailure.message(e));
                pause();
            }
        }
    }

    private static DatabaseStartException unreachable(SQLException reason, Duration timeout) {
        return new DatabaseStartException(
                "the database is not reachable after %d s: %s. Check quarkus.datasource.jdbc.url, .username and .password, or raise monograph.database.start-timeout."
                        .formatted(timeout.toSeconds(), SqlFailure.message(reason)),
                reason);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("startup was interrupted while it waited for the database", e);
        }
    }
}
