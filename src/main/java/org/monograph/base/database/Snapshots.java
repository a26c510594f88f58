package org.monograph.base.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.JDBCException;
import org.hibernate.Session;

/// Opens snapshots of the database.
@Singleton
public class Snapshots {

    private final Session session;
    private final DatabaseStatus status;

    /// After a restart of the server all pooled connections may be broken. Each failed attempt removes one of
    /// them.
    private final int attempts;

    Snapshots(Session session, AgroalDataSource pool, DatabaseStatus status) {
        this.session = session;
        this.status = status;
        this.attempts = pool.getConfiguration().connectionPoolConfiguration().maxSize() + 1;
    }

    /// @param timeLeft until the deadline of the operation
    /// @throws DatabaseUnavailableException when no connection works; immediately while the database is known
    ///     to be unreachable
    public Snapshot open(Duration timeLeft) {
        status.requireReachable();
        try {
            return open(System.nanoTime() + timeLeft.toNanos(), attempts);
        } catch (JDBCException e) {
            if (SqlFailure.isUnavailable(e.getSQLException())) {
                throw new DatabaseUnavailableException(e);
            }
            throw e;
        }
    }

    private Snapshot open(long end, int attemptsLeft) {
        try {
            return Snapshot.open(session, end);
        } catch (Snapshot.StaleConnectionException e) {
            if (attemptsLeft == 1 || System.nanoTime() - end > 0) {
                throw new DatabaseUnavailableException(e);
            }
            return open(end, attemptsLeft - 1);
        }
    }
}
