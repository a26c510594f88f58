package org.monograph.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.SessionEventListener;

/// Counts the statements of a snapshot and how long they take, and leaves each only the time that the whole has left.
final class StatementWatch implements SessionEventListener {

    private static final long serialVersionUID = 1L;

    /// A round trip for each statement would cost more than it saves: most operations are over long before.
    private static final long STEP = Duration.ofSeconds(1).toNanos();

    private final transient Connection connection;
    private final long end;
    private long nextStep;
    private int statements;
    private long started;
    private long nanos;

    StatementWatch(Connection connection, Duration time) {
        this.connection = connection;
        this.end = System.nanoTime() + time.toNanos();
        this.nextStep = System.nanoTime() + STEP;
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
            // 0 would be for ever
            limit(Math.max(1, Duration.ofNanos(end - now).toMillis()));
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
            throw new IllegalStateException(e);
        }
    }
}
