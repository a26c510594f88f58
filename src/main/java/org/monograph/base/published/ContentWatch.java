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

/// Follows publications by all instances, and whether the database is reachable. PostgreSQL sends a
/// notification for each publication. The content version is also read at intervals, because a broken
/// connection delivers no notifications.
@Singleton
public class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final int MAX_FAILURES = 3;

    /// The pool removes its connections in the background, which takes a moment.
    private static final Duration FLUSH_PAUSE = Duration.ofMillis(100);

    private final AgroalDataSource database;
    private final DatabaseStatus status;
    private final KnownContent known;
    private final TableCheck tables;
    private final Duration interval;
    private final boolean isListening;

    /// Consecutive connections that failed.
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
        this.isListening = !config.readOnly();
    }

    /// Runs after the bundled content is published at startup.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            NetworkLimit.set(connection, READ_TIMEOUT);
            check(connection);
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
        known.observe(publication.content(), known.historyChanges());
    }

    private void watch() {
        while (!isStopped) {
            try (var connection = database.getConnection()) {
                watch(connection);
            } catch (SQLException | RuntimeException e) {
                // every failure: without this loop nothing would be served from the cache any more
                databaseLost(e);
            }
        }
    }

    /// A single broken connection does not mean that the database is unreachable, but other pooled
    /// connections may be broken too.
    private void watch(Connection connection) {
        NetworkLimit.set(connection, READ_TIMEOUT);
        try {
            check(connection);
            failures = 0;
            checkUntilStopped(connection);
        } catch (SQLException | RuntimeException e) {
            database.flush(FlushMode.GRACEFUL);
            if (++failures == MAX_FAILURES) {
                databaseLost(e);
            } else {
                pause(FLUSH_PAUSE);
            }
        }
    }

    private void databaseLost(Exception reason) {
        failures = 0;
        if (!isStopped) {
            status.markUnreachable(reason);
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

    private void checkUntilStopped(Connection connection) throws SQLException {
        if (isListening) {
            listen(connection);
        }
        while (!isStopped) {
            connection.unwrap(PGConnection.class).getNotifications((int) interval.toMillis());
            check(connection);
        }
    }

    /// A standby does not allow LISTEN, and a connection pooler may not forward notifications. Then only the
    /// interval applies.
    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen monograph_content");
        } catch (SQLException e) {
            if (!SqlFailure.isReadOnly(e)) {
                throw e;
            }
            LOG.debug("LISTEN is not available; the content version is read at intervals", e);
        }
    }

    private void check(Connection connection) throws SQLException {
        var before = known.content();
        var queriedAt = System.nanoTime();
        known.confirm(before, ContentState.read(connection), queriedAt);
        tables.check(connection);
        status.markReachable();
    }
}
