package org.monograph.base.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// Which content the database shows. Whatever is cached of the content is cached under the token: after a restore the
/// same version can stand for other content.
///
/// @param version raised by each publication; 0 before the first one
/// @param token renewed by each publication; no two states of any database share one
/// @param updatedAt when the last publication was
public record ContentState(long version, UUID token, Instant updatedAt) {

    /// Before the database was asked.
    public static final ContentState UNKNOWN = new ContentState(0, new UUID(0, 0), Instant.EPOCH);

    /// The columns of `content_version`, in the order in which `of` reads them.
    public static final String COLUMNS = "version, token, updated_at";

    /// @param row behind the next one, whose first columns are `COLUMNS`
    /// @throws SQLException also when there is none
    static ContentState of(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new SQLException("content_version is empty, as while a backup is restored", SqlFailure.NOT_NOW);
        }
        return new ContentState(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant());
    }

    /// The current one, in a transaction of its own.
    ///
    /// @throws SQLException also when it takes longer than a second, as behind a lock
    public static ContentState read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return of(BriefQuery.execute(statement, "select " + COLUMNS + " from content_version"));
        }
    }
}
