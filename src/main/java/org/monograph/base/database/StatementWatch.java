package org.monograph.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.JDBCException;
import org.hibernate.SessionEventListener;

/// Counts the statements of a snapshot and how long they take, and leaves each only the time that the whole has left.
final class StatementWatch implements SessionEventListener {

    private static final long serialVersionUID = 1L;

    /// A round trip for each statement would cost more than it saves: most operations are over long before.
    private static final long STEP = Duration.ofMillis(250).toNanos();

    private static final Duration NETWORK_GRACE = Duration.ofMillis(500);

    private final transient Connection connection;
    private final long end;
    private long nextStep;
    private int statements;
    private long started;
    private long nanos;

    /// @param end by `System.nanoTime()`
    StatementWatch(Connection connection, long end) {
        this.connection = connection;
        this.end = end;
        this.nextStep = System.nanoTime() + STEP;
    }

    /// At least one, since none would be for ever; and one more, so that the time is over when a statement is ended.
    static long millisUntil(long end) {
        return Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis()) + 1;
    }

    /// PostgreSQL ends a statement in time; this is for when its answer does not come.
    static void limitNetwork(Connection connection, long end) {
        NetworkLimit.set(connection, Duration.ofMillis(millisUntil(end)).plus(NETWORK_GRACE));
    }

    /// To be called before anything else is sent.
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
        if (now - nextStep > 0) {
            nextStep = now + STEP;
            limitNetwork();
            limit(millisUntil(end));
        }
    }

    @Override
    public void jdbcExecuteStatementStart() {
        statements++;
        started = System.nanoTime();
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        nanos += System.nanoTime() - started;
    }

    private void limit(long millis) {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + millis);
        } catch (SQLException e) {
            throw new JDBCException("the time limit of a statement could not be set", e);
        }
    }
}
