package org.monograph.base.database;

import jakarta.inject.Singleton;
import jakarta.persistence.SchemaValidationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/// Checks that the tables match this build. They do at startup, but a newer build may migrate them while this
/// one runs. A migration stays compatible with the previous build, not with older ones.
@Singleton
public class TableCheck {

    private static final Logger LOG = Logger.getLogger(TableCheck.class);
    private static final String NEWEST_MIGRATION =
            "select coalesce(max(installed_rank), 0) from flyway_schema_history where success";
    private static final int NOT_CHECKED = -1;

    private final SessionFactory entities;
    private int checkedMigration = NOT_CHECKED;
    private volatile String problem;

    TableCheck(SessionFactory entities) {
        this.entities = entities;
    }

    /// The first mismatch, in one line; null while the tables match.
    String problem() {
        return problem;
    }

    /// Compares tables and entities if a migration ran since the last call.
    ///
    /// @throws SQLException when the connection broke
    public void check(Connection connection) throws SQLException {
        var newest = newest(connection);
        if (newest != checkedMigration) {
            if (checkedMigration != NOT_CHECKED) {
                // not on the caller's thread: it needs many statements, and the caller watches the database
                Thread.ofVirtual().name("table-check").start(this::compare);
            }
            checkedMigration = newest;
        }
    }

    private int newest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = TimeLimitedQuery.execute(statement, NEWEST_MIGRATION);
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            if (SqlFailure.isBrokenConnection(e)) {
                throw e;
            }
            LOG.debug("The table flyway_schema_history cannot be read", e);
            return checkedMigration;
        }
    }

    private synchronized void compare() {
        try {
            entities.getSchemaManager().validate();
            problem = null;
            LOG.info("Another build migrated the database; its tables match this build too");
        } catch (SchemaValidationException e) {
            problem = SqlFailure.message(e);
            LOG.errorf("Another build migrated the database, and its tables do not match this build: %s", problem);
        }
    }
}
