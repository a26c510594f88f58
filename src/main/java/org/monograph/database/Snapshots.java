package org.monograph.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.JDBCException;
import org.hibernate.Session;

/// Opens snapshots of the database.
@Singleton
public class Snapshots {

    /// A restart of the server leaves broken connections in the pool, and an attempt may find one more before they are
    /// flushed.
    private static final int ATTEMPTS = 3;

    private final Session session;
    private final AgroalDataSource pool;
    private final DatabaseStatus status;

    Snapshots(Session session, AgroalDataSource pool, DatabaseStatus status) {
        this.session = session;
        this.pool = pool;
        this.status = status;
    }

    /// @param rest the time that the work on the snapshot has
    /// @throws DatabaseUnavailableException when the database has no connection for it; at once where that is known
    public Snapshot open(Duration rest) {
        status.requireReachable();
        try {
            return open(System.nanoTime() + rest.toNanos(), ATTEMPTS);
        } catch (JDBCException e) {
            if (SqlFailure.isUnavailable(e.getSQLException())) {
                throw new DatabaseUnavailableException(e);
            }
            throw e;
        }
    }

    private Snapshot open(long end, int attempts) {
        try {
            return Snapshot.open(session, end);
        } catch (Snapshot.StaleConnectionException e) {
            if (attempts == 1 || System.nanoTime() - end > 0) {
                throw new DatabaseUnavailableException(e);
            }
            pool.flush(FlushMode.GRACEFUL);
            return open(end, attempts - 1);
        }
    }
}
