package org.monograph.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.JDBCException;
import org.hibernate.SessionEventListener;

/// Counts and times the SQL statements of a snapshot, and limits each statement to the time left until the
/// deadline.
final class StatementWatch implements SessionEventListener {

    private static final long serialVersionUID = 1L;

    /// How often the statement timeout is lowered to the time left. Doing so for each statement would cost a
    /// round trip each, and most operations finish sooner.
    private static final long UPDATE_INTERVAL = Duration.ofMillis(250).toNanos();

    private static final Duration NETWORK_GRACE = Duration.ofMillis(500);

    private final transient Connection connection;
    private final long end;
    private long nextUpdate;
    private int statements;
    /// When the current statement started, by `System.nanoTime()`.
    private long startedAt;
    /// Total time of all statements.
    private long nanos;

    /// @param end deadline, by `System.nanoTime()`
    StatementWatch(Connection connection, long end) {
        this.connection = connection;
        this.end = end;
        this.nextUpdate = System.nanoTime() + UPDATE_INTERVAL;
    }

    /// Milliseconds until the deadline, at least 1, because 0 means no timeout to PostgreSQL. Rounded up, so
    /// that the deadline has passed when a statement is cancelled.
    static long millisLeft(long end) {
        return Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis()) + 1;
    }

    /// The socket timeout is later than the statement timeout: it is only for a server that does not respond.
    static void limitNetwork(Connection connection, long end) {
        NetworkLimit.set(connection, Duration.ofMillis(millisLeft(end)).plus(NETWORK_GRACE));
    }

    /// Lowers the socket timeout to the time left. Call it before sending anything outside a counted
    /// statement.
    void limitNetwork() {
        limitNetwork(connection, end);
    }

    int statements() {
        return statements;
    }

    Duration time() {
        return Duration.ofNanos(nanos);
    }

    @Override
    public void jdbcPrepareStatementStart() {
        var now = System.nanoTime();
        if (now - nextUpdate > 0) {
            nextUpdate = now + UPDATE_INTERVAL;
            limitNetwork();
            limit(millisLeft(end));
        }
    }

    @Override
    public void jdbcExecuteStatementStart() {
        statements++;
        startedAt = System.nanoTime();
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        nanos += System.nanoTime() - startedAt;
    }

    private void limit(long millis) {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + millis);
        } catch (SQLException e) {
            throw new JDBCException("the statement timeout could not be set", e);
        }
    }
}
