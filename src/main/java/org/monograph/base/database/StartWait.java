package org.monograph.base.database;

import io.smallrye.config.SmallRyeConfig;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jboss.logging.Logger;

/// Waits until an external database lets the service in: containers start in any order, and a failover takes a while.
public final class StartWait {

    private static final Logger LOG = Logger.getLogger(StartWait.class);
    private static final String SOURCE = "quarkus.datasource.";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String url;
    private final Properties access;

    private StartWait(String url, Properties access) {
        this.url = url;
        this.access = access;
    }

    /// Does nothing where a credentials provider has the password, which the running service alone can ask.
    ///
    /// @param limit how long to wait; 0 tries once
    /// @throws DatabaseStartException when the database is not reachable by then
    public static void await(SmallRyeConfig config, String url, Duration limit) {
        requireDriver(url);
        if (config.getOptionalValue(SOURCE + "credentials-provider", String.class)
                .isEmpty()) {
            new StartWait(url, access(config)).await(limit);
        }
    }

    private static void requireDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new DatabaseStartException(
                    "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL) has to be of the form jdbc:postgresql://host/database",
                    e);
        }
    }

    private static Properties access(SmallRyeConfig config) {
        var access = new Properties();
        // those of the pool, which are in seconds
        config.getOptionalValues(SOURCE + "jdbc.additional-jdbc-properties", String.class, String.class)
                .ifPresent(access::putAll);
        config.getOptionalValue(SOURCE + "username", String.class).ifPresent(name -> access.setProperty("user", name));
        config.getOptionalValue(SOURCE + "password", String.class)
                .ifPresent(password -> access.setProperty("password", password));
        return access;
    }

    private void await(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        for (int attempt = 1; ; attempt++) {
            try (var connection = DriverManager.getConnection(url, access)) {
                LOG.debugf("The database answers: %s", connection.getMetaData().getDatabaseProductVersion());
                return;
            } catch (SQLException e) {
                var rest = Duration.ofNanos(end - System.nanoTime());
                if (rest.compareTo(PAUSE) < 0) {
                    throw refused(e, limit);
                }
                LOG.warnf(
                        "The database is not reachable (attempt %d, %d s left): %s",
                        attempt, rest.toSeconds(), SqlFailure.message(e));
                pause();
            }
        }
    }

    private static DatabaseStartException refused(SQLException reason, Duration limit) {
        return new DatabaseStartException(
                "the database is not reachable after %d s: %s. Check quarkus.datasource.jdbc.url, .username and .password, or wait longer with monograph.database.start-timeout."
                        .formatted(limit.toSeconds(), SqlFailure.message(reason)),
                reason);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("the start was interrupted while it waited for the database", e);
        }
    }
}
