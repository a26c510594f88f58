package org.monograph.base.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Logs the database at startup, and stops the startup when it is too old, or a standby where writes are
/// needed.
@ApplicationScoped
class DatabaseReport {

    private static final Logger LOG = Logger.getLogger(DatabaseReport.class);
    private static final int OLDEST = 15;

    private final DataSource database;
    private final boolean readOnly;

    DatabaseReport(DataSource database, DatabaseConfig config) {
        this.database = database;
        this.readOnly = config.readOnly();
    }

    private static boolean isStandby(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_is_in_recovery()")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            var server = connection.getMetaData();
            // parameters after the question mark may include a password
            var address = server.getURL().split("\\?")[0];
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw new DatabaseStartException("PostgreSQL %s at %s is too old; version %d or newer is needed"
                        .formatted(server.getDatabaseProductVersion(), address, OLDEST));
            }
            LOG.infof("Database: PostgreSQL %s at %s", server.getDatabaseProductVersion(), address);
            if (!readOnly && isStandby(connection)) {
                throw DatabaseStartException.standby();
            }
        }
    }
}
