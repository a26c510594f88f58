package org.monograph.base.database;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Whether the database is reachable, as reported by `ContentWatch`, which queries it continuously. While it
/// is not, requests fail immediately instead of waiting for a connection.
@Singleton
public class DatabaseStatus {

    private static final Logger LOG = Logger.getLogger(DatabaseStatus.class);

    /// Why the database is unreachable; null while it is reachable.
    private volatile Throwable reason;

    /// By `System.nanoTime()`.
    private long unreachableSince;

    public boolean isReachable() {
        return reason == null;
    }

    /// @throws DatabaseUnavailableException while the database is unreachable
    void requireReachable() {
        var known = reason;
        if (known != null) {
            throw new DatabaseUnavailableException(known);
        }
    }

    public synchronized void markReachable() {
        if (reason != null) {
            reason = null;
            var time = Duration.ofNanos(System.nanoTime() - unreachableSince);
            LOG.infof("The database can be read again, after %d s", time.toSeconds());
        }
    }

    /// Logs an error once, until `markReachable` is called.
    public synchronized void markUnreachable(Throwable failure) {
        if (reason == null) {
            unreachableSince = System.nanoTime();
            LOG.errorf(
                    failure instanceof RuntimeException ? failure : null,
                    "The database cannot be read: %s",
                    SqlFailure.message(failure));
        }
        reason = failure;
    }
}
