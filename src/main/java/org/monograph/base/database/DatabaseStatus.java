package org.monograph.base.database;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Whether the database can be reached. Who asks it all the time tells. While it cannot, requests need not try: each
/// would wait for the same failure.
@Singleton
public class DatabaseStatus {

    private static final Logger LOG = Logger.getLogger(DatabaseStatus.class);

    /// Why it is not reachable; null while it is.
    private volatile Throwable reason;

    private long lostAt;

    public boolean isReachable() {
        return reason == null;
    }

    /// @throws DatabaseUnavailableException when it is not reachable
    void requireReachable() {
        var known = reason;
        if (known != null) {
            throw new DatabaseUnavailableException(known);
        }
    }

    public synchronized void reached() {
        if (reason != null) {
            reason = null;
            var time = Duration.ofNanos(System.nanoTime() - lostAt);
            LOG.infof("The database can be read again, after %d s", time.toSeconds());
        }
    }

    /// Logs it once, however often it is called.
    public synchronized void lost(Throwable failure) {
        if (reason == null) {
            lostAt = System.nanoTime();
            LOG.errorf(
                    failure instanceof RuntimeException ? failure : null,
                    "The database cannot be read: %s",
                    SqlFailure.message(failure));
        }
        reason = failure;
    }
}
