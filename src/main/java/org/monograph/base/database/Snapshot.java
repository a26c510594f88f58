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

/// A transaction in which a whole operation sees one state of the database, even when content is published
/// meanwhile. Bound to the thread that opened it.
public final class Snapshot implements AutoCloseable {

    /// What an operation does with the database.
    enum Access {
        /// Only reads.
        READ,
        /// Writes, and never commits: for a preview.
        PREVIEW,
        /// Writes. Others that write wait.
        WRITE
    }

    /// The transaction timeout only has to be later than the deadline, which ends each statement by itself.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final StatementWatch watch;
    private final ContentState content;
    private boolean isOpen = true;

    private Snapshot(StatementWatch watch, ContentState content) {
        this.watch = watch;
        this.content = content;
    }

    /// @param end deadline, by `System.nanoTime()`. PostgreSQL cancels the first statement at the deadline, a
    ///     later one at most 250 ms after it. When the database does not respond, the connection times out
    ///     within a second after the deadline.
    /// @param lockTime for which a statement waits for a lock that another transaction holds
    /// @throws StaleConnectionException when the connection was closed while it was in the pool
    static Snapshot open(Session session, long end, Access access, Duration lockTime) {
        var deadline = Duration.ofNanos(end - System.nanoTime());
        QuarkusTransaction.begin(
                beginOptions().timeout((int) deadline.plus(GRACE).toSeconds()));
        try {
            session.setDefaultReadOnly(access == Access.READ);
            // otherwise Hibernate checks all loaded entities for changes before each query
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return session.doReturningWork(connection -> {
                StatementWatch.limitNetwork(connection, end);
                var content = begin(connection, end, access, lockTime);
                var watch = new StatementWatch(connection, end);
                session.addEventListeners(watch);
                return new Snapshot(watch, content);
            });
        } catch (RuntimeException e) {
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    /// @throws StaleConnectionException when the connection is broken
    private static ContentState begin(Connection connection, long end, Access access, Duration lockTime)
            throws SQLException {
        try {
            return switch (access) {
                case READ -> beginReading(connection, end);
                case PREVIEW -> beginWriting(connection, end, lockTime, "");
                case WRITE -> beginWriting(connection, end, lockTime, ContentState.LOCK);
            };
        } catch (SQLException e) {
            if (SqlFailure.isBrokenConnection(e)) {
                throw new StaleConnectionException(e);
            }
            throw e;
        }
    }

    private static ContentState beginReading(Connection connection, long end) throws SQLException {
        // one round trip, together with the begin of the transaction; the timeout already applies to the last statement
        try (var statement = connection.prepareStatement("""
                set transaction isolation level repeatable read, read only;
                select set_config('statement_timeout', ?, true);
                %s""".formatted(ContentState.SELECT))) {
            statement.setString(1, Long.toString(StatementWatch.millisLeft(end)));
            statement.execute();
            statement.getMoreResults();
            statement.getMoreResults();
            return ContentState.of(statement.getResultSet());
        }
    }

    private static ContentState beginWriting(Connection connection, long end, Duration lockTime, String lock)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                set transaction isolation level repeatable read;
                set local statement_timeout = %d;
                set local lock_timeout = %d;
                %s""".formatted(StatementWatch.millisLeft(end), lockTime.toMillis(), lock));
            return ContentState.of(statement.executeQuery(ContentState.SELECT));
        }
    }

    /// The content state that this snapshot shows.
    public ContentState content() {
        return content;
    }

    /// Number of SQL statements so far, without the one that opens the snapshot.
    public int statements() {
        return watch.statements();
    }

    /// Total time of these statements, including the network.
    public Duration databaseTime() {
        return watch.time();
    }

    /// The latest moment for which a state of the content is known: the database's current time, or the time
    /// of the last publication when that is later.
    public static Instant latestMoment() {
        return Panache.getSession().createNativeQuery("""
                        select greatest(clock_timestamp(), updated_at) from content_version""", Instant.class).getSingleResult();
    }

    /// Time of the last publication or retirement, also of labels, at or before a moment; empty when there was none.
    public static Optional<Instant> publicationBefore(Instant moment) {
        return Optional.ofNullable(Panache.getSession()
                .createNativeQuery("""
                        select greatest(
                            (select max(published_at) from revision where published_at <= :moment),
                            (select max(published_at) from retirement where published_at <= :moment),
                            (select max(published_at) from label_publication where published_at <= :moment))""", Instant.class)
                .setParameter("moment", moment)
                .getSingleResult());
    }

    /// Makes what was written permanent.
    ///
    /// @return the content state that follows from it
    public ContentState commit() {
        var written = ContentState.current(Panache.getSession());
        watch.limitNetwork();
        isOpen = false;
        QuarkusTransaction.commit();
        return written;
    }

    /// Ends the transaction by a rollback, unless it was committed. After a failed statement a commit would fail,
    /// although the response is complete.
    @Override
    public void close() {
        if (isOpen) {
            watch.limitNetwork();
            QuarkusTransaction.rollback();
        }
    }

    /// The connection was already broken at the first statement, for example after a restart of the server.
    /// Nothing was read, so another connection can be tried.
    static final class StaleConnectionException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleConnectionException(SQLException cause) {
            super(cause);
        }
    }
}
