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

    /// A restart of the server leaves broken connections in the pool, and each attempt takes one of them away.
    private final int attempts;

    Snapshots(Session session, AgroalDataSource pool, DatabaseStatus status) {
        this.session = session;
        this.status = status;
        this.attempts = pool.getConfiguration().connectionPoolConfiguration().maxSize() + 1;
    }

    /// @param rest the time that the work on the snapshot has
    /// @throws DatabaseUnavailableException when the database has no connection for it; at once where that is known
    public Snapshot open(Duration rest) {
        status.requireReachable();
        try {
            return open(System.nanoTime() + rest.toNanos(), attempts);
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
