package org.monograph.base.database;

import jakarta.inject.Singleton;
import jakarta.persistence.SchemaValidationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/// Whether the tables fit this build. They did at the start; a newer build that starts beside it may migrate them, and
/// the next migrations leave what the build before needs, but not for ever.
@Singleton
public class TableCheck {

    private static final Logger LOG = Logger.getLogger(TableCheck.class);
    private static final String NEWEST =
            "select coalesce(max(installed_rank), 0) from flyway_schema_history where success";
    private static final int UNKNOWN = -1;

    private final SessionFactory entities;
    private int checked = UNKNOWN;
    private volatile String problem;

    TableCheck(SessionFactory entities) {
        this.entities = entities;
    }

    /// In one line what does not fit; null while the tables fit.
    String problem() {
        return problem;
    }

    /// Compares tables and entities where a migration was run since the last time.
    ///
    /// @throws SQLException when the connection broke
    public void check(Connection connection) throws SQLException {
        var newest = newest(connection);
        if (newest != checked) {
            if (checked != UNKNOWN) {
                // it takes a connection and many statements, for which nobody who watches the database can wait
                Thread.ofVirtual().name("table-check").start(this::compare);
            }
            checked = newest;
        }
    }

    private int newest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = BriefQuery.execute(statement, NEWEST);
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            if (SqlFailure.isBrokenConnection(e)) {
                throw e;
            }
            LOG.debug("The table flyway_schema_history cannot be read", e);
            return checked;
        }
    }

    private synchronized void compare() {
        try {
            entities.getSchemaManager().validate();
            problem = null;
            LOG.info("The database was migrated by another build; its tables fit this one too");
        } catch (SchemaValidationException e) {
            problem = SqlFailure.message(e);
            LOG.errorf("The database was migrated by another build, and its tables do not fit this one: %s", problem);
        }
    }
}
