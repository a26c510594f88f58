package org.monograph.base.published;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.database.NetworkLimit;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.database.TableCheck;
import org.postgresql.PGConnection;

/// Follows the content of the database, whichever instance publishes it, and whether the database is reachable:
/// PostgreSQL tells of each publication, and is asked at intervals all the same, since a connection that is broken
/// tells nothing.
@Singleton
public class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);
    private static final Duration ANSWER_TIME = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 3;

    /// The pool flushes its connections beside.
    private static final Duration FLUSH_TIME = Duration.ofMillis(100);

    private final AgroalDataSource database;
    private final DatabaseStatus status;
    private final KnownContent known;
    private final TableCheck tables;
    private final Duration interval;
    private final boolean listens;

    /// How many connections in a row did not work.
    private int failures;

    private volatile Thread watcher;
    private volatile boolean isStopped;

    ContentWatch(
            AgroalDataSource database,
            DatabaseStatus status,
            KnownContent known,
            TableCheck tables,
            ContentConfig content,
            DatabaseConfig config) {
        this.database = database;
        this.status = status;
        this.known = known;
        this.tables = tables;
        this.interval = content.versionCheckInterval();
        this.listens = !config.readOnly();
    }

    /// Behind the first content, which is published at the start.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            NetworkLimit.set(connection, ANSWER_TIME);
            ask(connection);
        }
        watcher = Thread.ofVirtual().name("content-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent stop) {
        isStopped = true;
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished publication) {
        known.seen(publication.content(), known.replaced());
    }

    private void watch() {
        while (!isStopped) {
            try (var connection = database.getConnection()) {
                watch(connection);
            } catch (SQLException | RuntimeException e) {
                // whatever it is: without the watch no answer would be cached any more
                lost(e);
            }
        }
    }

    /// A connection that breaks says little of the database, but others in the pool may be broken too.
    private void watch(Connection connection) {
        NetworkLimit.set(connection, ANSWER_TIME);
        try {
            ask(connection);
            failures = 0;
            follow(connection);
        } catch (SQLException | RuntimeException e) {
            database.flush(FlushMode.GRACEFUL);
            if (++failures == ATTEMPTS) {
                lost(e);
            } else {
                pause(FLUSH_TIME);
            }
        }
    }

    private void lost(Exception reason) {
        failures = 0;
        if (!isStopped) {
            status.lost(reason);
            pause(interval);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Connection connection) throws SQLException {
        if (listens) {
            listen(connection);
        }
        while (!isStopped) {
            connection.unwrap(PGConnection.class).getNotifications((int) interval.toMillis());
            ask(connection);
        }
    }

    /// A standby refuses it, and a pooler may not pass notifications on: then the interval is all.
    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen monograph_content");
        } catch (SQLException e) {
            if (!SqlFailure.isReadOnly(e)) {
                throw e;
            }
            LOG.debug("The database does not tell of publications; it is asked at intervals", e);
        }
    }

    private void ask(Connection connection) throws SQLException {
        var before = known.content();
        var asked = System.nanoTime();
        known.confirm(before, ContentState.read(connection), asked);
        tables.check(connection);
        status.reached();
    }
}
