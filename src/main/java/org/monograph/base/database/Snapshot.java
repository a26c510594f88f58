package org.monograph.base.database;

import static io.quarkus.narayana.jta.QuarkusTransaction.beginOptions;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/// One state of the database that a whole operation reads, whatever is published meanwhile. Nothing can be written in
/// it. It belongs to the thread that opened it.
public final class Snapshot implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final StatementWatch watch;
    private final ContentState content;

    private Snapshot(StatementWatch watch, ContentState content) {
        this.watch = watch;
        this.content = content;
    }

    /// @param end by `System.nanoTime()`: PostgreSQL ends a statement that takes longer, a later one a quarter of a
    ///     second after it at most; a database that does not answer is given up within a second
    /// @throws StaleConnectionException when the connection was closed while it was in the pool
    static Snapshot open(Session session, long end) {
        var deadline = Duration.ofNanos(end - System.nanoTime());
        QuarkusTransaction.begin(
                beginOptions().timeout((int) deadline.plus(GRACE).toSeconds()));
        try {
            session.setDefaultReadOnly(true);
            // or each query looks first through all that was read for what it would have to write
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return session.doReturningWork(connection -> begin(connection, session, end));
        } catch (RuntimeException e) {
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    /// @throws StaleConnectionException when the connection does not work
    private static Snapshot begin(Connection connection, Session session, long end) throws SQLException {
        try {
            return first(connection, session, end);
        } catch (SQLException e) {
            if (SqlFailure.isBrokenConnection(e)) {
                throw new StaleConnectionException(e);
            }
            throw e;
        }
    }

    private static Snapshot first(Connection connection, Session session, long end) throws SQLException {
        StatementWatch.limitNetwork(connection, end);
        // sent together, with the transaction's begin, in one round trip; the time limit holds for the last already
        try (var statement = connection.prepareStatement("""
                set transaction isolation level repeatable read, read only;
                select set_config('statement_timeout', ?, true);
                select %s from content_version""".formatted(ContentState.COLUMNS))) {
            statement.setString(1, Long.toString(StatementWatch.millisUntil(end)));
            statement.execute();
            statement.getMoreResults();
            statement.getMoreResults();
            try (var row = statement.getResultSet()) {
                var watch = new StatementWatch(connection, end);
                session.addEventListeners(watch);
                return new Snapshot(watch, ContentState.of(row));
            }
        }
    }

    /// The content that it shows.
    public ContentState content() {
        return content;
    }

    /// How many statements it has taken so far.
    public int statements() {
        return watch.statements();
    }

    /// How long the database took for them.
    public Duration databaseTime() {
        return watch.time();
    }

    /// The latest moment of which the database can tell: its clock's, or that of a publication that was dated ahead of
    /// it.
    public static Instant latestMoment() {
        return Panache.getSession().createNativeQuery("""
                        select greatest(clock_timestamp(), updated_at) from content_version""", Instant.class).getSingleResult();
    }

    /// When the last publication up to a moment was; empty when there was none.
    public static Optional<Instant> publicationBefore(Instant moment) {
        return Optional.ofNullable(Panache.getSession()
                .createNativeQuery(
                        "select max(published_at) from revision where published_at <= :moment", Instant.class)
                .setParameter("moment", moment)
                .getSingleResult());
    }

    /// Never a commit: after a failed statement it would fail too, with the answer ready.
    @Override
    public void close() {
        watch.limitNetwork();
        QuarkusTransaction.rollback();
    }

    /// The first statement found the connection broken, as after a restart of the server; nothing was read.
    static final class StaleConnectionException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleConnectionException(SQLException cause) {
            super(cause);
        }
    }
}
