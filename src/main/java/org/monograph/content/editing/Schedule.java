package org.monograph.content.editing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.monograph.base.account.Editor;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.database.SqlFailure;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeMoves;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.change.Changes;
import org.monograph.content.change.EditingConfig;

/// Publishes scheduled changes when their time has come. Each instance looks for them; the one that gets the lock first
/// publishes, and the others find it done. Times are those of the database.
@Singleton
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);
    private static final Editor EDITOR = new Editor("schedule", "schedule", List.of());

    private final Session session;
    private final Changes changes;
    private final ChangeMoves moves;
    private final DatabaseStatus database;
    private final Duration interval;
    private final boolean isReadOnly;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("schedule").factory());
    private volatile int failed;

    Schedule(
            Session session,
            Changes changes,
            ChangeMoves moves,
            DatabaseStatus database,
            EditingConfig editing,
            DatabaseConfig config) {
        this.session = session;
        this.changes = changes;
        this.moves = moves;
        this.database = database;
        this.interval = editing.scheduleInterval();
        this.isReadOnly = config.readOnly();
    }

    /// Runs after the bundled content is published at startup.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) {
        if (!isReadOnly) {
            thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    /// Number of changes whose scheduled publication was refused, and that nobody has changed since.
    public int failed() {
        return failed;
    }

    private void look() {
        if (!database.isReachable()) {
            return;
        }
        try {
            inTransaction(changes::due).forEach(this::publishOrFail);
            failed = inTransaction(() -> Changes.failed().size());
        } catch (RuntimeException e) {
            // tried again after the interval; the executor would stop
            LOG.warnf("Scheduled changes cannot be read: %s", SqlFailure.message(e));
        }
    }

    /// A change that fails in any way does not stop the others.
    private void publishOrFail(String key) {
        try {
            publish(key);
        } catch (RuntimeException e) {
            LOG.warnf("The scheduled change %s is tried again: %s", key, SqlFailure.message(e));
        }
    }

    private void publish(String key) {
        try {
            log(inLock(() -> moves.publishScheduled(EDITOR, key)));
        } catch (RuntimeException e) {
            if (SqlFailure.isTemporary(e)) {
                throw e;
            }
            var number = UUID.randomUUID();
            LOG.errorf(e, "Failure %s: the scheduled change %s was not published", number, key);
            inLock(() -> moves.failScheduled(
                    EDITOR, key, "the service failed; its operator finds the reason under " + number));
        }
    }

    private static void log(Change change) {
        if (change.status == ChangeStatus.PUBLISHED) {
            LOG.infof("Published the scheduled change %s", change.key);
        } else if (change.status == ChangeStatus.APPROVED) {
            LOG.warnf("The scheduled change %s was not published: its last event has the problems", change.key);
        }
    }

    private Change inLock(Supplier<Change> work) {
        return inTransaction(() -> {
            ContentState.lock(session);
            return work.get();
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
