package org.monograph.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.monograph.Patience;

/// Waits for statements that are blocked by locks.
public final class Locks {

    private Locks() {}

    /// Returns as soon as a statement waits for a lock.
    ///
    /// @param connection may be in a transaction: `pg_locks` is not part of its snapshot
    public static void awaitWaiter(Connection connection) throws Exception {
        Patience.await("a statement waits for a lock", () -> waiting(connection) > 0);
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            result.next();
            return result.getInt(1);
        }
    }
}
