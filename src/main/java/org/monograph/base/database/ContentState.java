package org.monograph.base.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Identifies the published content of the database. Caches use the token as key, not the version: after a
/// restore from a backup the same version number can mean different content.
///
/// @param version incremented by each publication; 0 before the first one
/// @param token random, replaced by each publication; unique across databases
/// @param updatedAt time of the last publication
public record ContentState(long version, UUID token, Instant updatedAt) {

    /// The state before the database has been read.
    public static final ContentState UNKNOWN = new ContentState(0, new UUID(0, 0), Instant.EPOCH);

    /// The columns of `content_version`, in the order in which `of` reads them.
    private static final String COLUMNS = "version, token, updated_at";

    static final String SELECT = "select " + COLUMNS + " from content_version";
    static final String LOCK = "lock table content_version in share row exclusive mode";
    private static final String RAISE = """
        update content_version
        set version = version + 1,
            updated_at = greatest(clock_timestamp(), updated_at + interval '1 microsecond', :earliest)
        returning %s\
        """.formatted(COLUMNS);

    /// @param row positioned before the row, whose first columns are `COLUMNS`
    /// @throws SQLException also when there is no row
    static ContentState of(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new SQLException("content_version is empty, as while a backup is restored", SqlFailure.NOT_READY);
        }
        return new ContentState(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant());
    }

    /// Reads the current state in a separate transaction.
    ///
    /// @throws SQLException also when it takes longer than a second, for example because of a lock
    public static ContentState read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return of(TimeLimitedQuery.execute(statement, SELECT));
        }
    }

    /// The one that the session's transaction sees.
    public static ContentState current(Session session) {
        return of(session.createNativeQuery(SELECT, Object[].class));
    }

    /// Begins new content in the session's transaction, which locks the row until its end.
    ///
    /// @return with a later time than before, even when the database's clock was set back
    public static ContentState raise(Session session) {
        return raise(session, Instant.EPOCH);
    }

    /// Begins new content like `raise(session)`.
    ///
    /// @param earliest time that it may have
    public static ContentState raise(Session session, Instant earliest) {
        return of(session.createNativeQuery(RAISE, Object[].class).setParameter("earliest", earliest));
    }

    /// Locks the content against changes by others until the end of the session's transaction. Call it before anything
    /// is read, so that the second of two sees what the first has written.
    public static void lock(Session session) {
        session.createNativeMutationQuery(LOCK).executeUpdate();
    }

    /// A moment after it, for what is not published yet.
    public Instant next() {
        var now = Instant.now();
        return now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    private static ContentState of(NativeQuery<Object[]> query) {
        var row = query.addScalar("version", Long.class)
                .addScalar("token", UUID.class)
                .addScalar("updated_at", Instant.class)
                .getSingleResult();
        return new ContentState((Long) row[0], (UUID) row[1], (Instant) row[2]);
    }
}
