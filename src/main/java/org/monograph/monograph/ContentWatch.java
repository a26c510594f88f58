package org.monograph.monograph;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.postgresql.PGConnection;

/// Knows the newest content version, whichever instance published it: PostgreSQL tells of each publication, and is
/// asked at intervals all the same, since a connection that is broken tells nothing.
@Singleton
public class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final DataSource database;
    private final Duration interval;
    private final AtomicLong newest = new AtomicLong();
    private volatile long confirmed;
    private volatile Thread watcher;
    private volatile boolean stopped;

    /// Whether it was said that the database does not tell, once for each time.
    private boolean quiet;

    ContentWatch(DataSource database, ContentConfig config) {
        this.database = database;
        this.interval = config.versionCheck();
        this.confirmed = System.nanoTime() - Duration.ofDays(1).toNanos();
    }

    /// The newest version that this instance has heard of. It never goes back.
    public long newest() {
        return newest.get();
    }

    /// How long ago it was certain that there is no newer one.
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - confirmed);
    }

    /// To be called with the version of whatever is read.
    public void seen(long version) {
        newest.accumulateAndGet(version, Math::max);
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished publication) {
        seen(publication.version());
    }

    void start(@Observes StartupEvent start) {
        watcher = Thread.ofVirtual().name("content-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
        watcher.interrupt();
    }

    private void watch() {
        while (!stopped) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                // whatever it is: without the watch no answer would be kept any more
                var told = quiet || stopped;
                LOG.log(told ? Level.DEBUG : Level.WARN, "The database does not tell of publications now", e);
                quiet = true;
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(interval);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        execute(connection, "listen monograph_content");
        try {
            while (!stopped) {
                ask(connection);
                connection.unwrap(PGConnection.class).getNotifications((int) interval.toMillis());
            }
        } finally {
            execute(connection, "unlisten *");
            connection.setNetworkTimeout(Runnable::run, 0);
        }
    }

    private void ask(Connection connection) throws SQLException {
        var asked = System.nanoTime();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select version from content_version")) {
            row.next();
            seen(row.getLong(1));
        }
        confirmed = asked;
        quiet = false;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
