package org.monograph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Who waits for what somebody else has locked.
public final class Locks {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

    private Locks() {}

    /// Comes back as soon as somebody waits.
    ///
    /// @param connection that may be in a transaction: locks are not part of its snapshot
    public static void awaitWaiter(Connection connection) throws SQLException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (waiting(connection) == 0) {
            assertThat(System.nanoTime()).describedAs("nobody waits").isLessThan(end);
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            result.next();
            return result.getInt(1);
        }
    }
}
