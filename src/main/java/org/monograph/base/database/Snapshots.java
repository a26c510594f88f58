package org.monograph.base.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.monograph.base.database.Snapshot.Access;

/// Opens snapshots of the database: for reading, for a preview, and for writing.
@Singleton
public class Snapshots {

    private final Session session;
    private final DatabaseStatus status;

    /// After a restart of the server all pooled connections may be broken. Each failed attempt removes one of
    /// them.
    private final int attempts;
    private final Duration lockTime;

    Snapshots(Session session, AgroalDataSource pool, DatabaseStatus status, DatabaseConfig config) {
        this.session = session;
        this.status = status;
        this.lockTime = config.lockTimeout();
        this.attempts = pool.getConfiguration().connectionPoolConfiguration().maxSize() + 1;
    }

    /// @param timeLeft until the deadline of the operation
    /// @throws DatabaseUnavailableException when no connection works; immediately while the database is known
    ///     to be unreachable
    public Snapshot open(Duration timeLeft) {
        return open(timeLeft, Access.READ);
    }

    /// Opens one that may be written to, and is never committed.
    ///
    /// @param timeLeft until the deadline of the operation
    /// @throws DatabaseUnavailableException like `open`
    public Snapshot openForPreview(Duration timeLeft) {
        return open(timeLeft, Access.PREVIEW);
    }

    /// Opens one that may be written to. One at a time is open on all instances.
    ///
    /// @param timeLeft until the deadline of the operation
    /// @throws DatabaseUnavailableException like `open`
    /// @throws JDBCException a conflict, by `SqlFailure`, when the others take too long
    public Snapshot openToWrite(Duration timeLeft) {
        return open(timeLeft, Access.WRITE);
    }

    private Snapshot open(Duration timeLeft, Access access) {
        status.requireReachable();
        try {
            return open(System.nanoTime() + timeLeft.toNanos(), access, attempts);
        } catch (JDBCException e) {
            if (SqlFailure.isUnavailable(e.getSQLException())) {
                throw new DatabaseUnavailableException(e);
            }
            throw e;
        }
    }

    private Snapshot open(long end, Access access, int attemptsLeft) {
        try {
            return Snapshot.open(session, end, access, lockTime);
        } catch (Snapshot.StaleConnectionException e) {
            if (attemptsLeft == 1 || System.nanoTime() - end > 0) {
                throw new DatabaseUnavailableException(e);
            }
            return open(end, access, attemptsLeft - 1);
        }
    }
}
