package org.monograph.base.published;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;

/// The newest content state that this instance knows, and when it was last confirmed to be current.
@Singleton
public class KnownContent {

    private static final Logger LOG = Logger.getLogger(KnownContent.class);
    private static final Duration LONG_AGO = Duration.ofDays(1);

    private final Event<ContentReplaced> replacements;
    private volatile ContentState content = ContentState.UNKNOWN;
    private final LongAdder historyChanges = new LongAdder();
    private volatile long confirmedAt = System.nanoTime() - LONG_AGO.toNanos();

    KnownContent(Event<ContentReplaced> replacements) {
        this.replacements = replacements;
    }

    /// How often the content history changed, for example by a restore from a backup.
    public long historyChanges() {
        return historyChanges.sum();
    }

    /// The newest known state. Its version decreases only when the content history changes.
    public ContentState content() {
        return content;
    }

    /// Time since the state was last confirmed to be the newest.
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - confirmedAt);
    }

    /// Takes over the state that a snapshot shows if it is newer. An older state is ignored: the snapshot may
    /// have been opened before the newer publication. A state from before a history change is ignored too.
    ///
    /// @param history value of `historyChanges()` before the snapshot was opened
    public synchronized void observe(ContentState observed, long history) {
        if (observed.version() > content.version() && history == historyChanges()) {
            content = observed;
        }
    }

    /// Takes over the state read from the database. It is older than `before` only when the content history
    /// changed.
    ///
    /// @param before the known state when the query was sent
    /// @param queriedAt when the query was sent, by `System.nanoTime()`
    void confirm(ContentState before, ContentState current, long queriedAt) {
        if (!isOtherHistory(before, current)) {
            observe(current, historyChanges());
        } else if (!replace(before, current)) {
            return;
        } else if (before.version() > 0) {
            LOG.warnf(
                    "The content history of the database changed, from content version %d to %d, as after a restore or a"
                            + " failover; cached answers are dropped",
                    before.version(), current.version());
            replacements.fire(new ContentReplaced(before, current));
        }
        confirmedAt = queriedAt;
    }

    private static boolean isOtherHistory(ContentState before, ContentState current) {
        return current.version() < before.version()
                || current.version() == before.version() && !current.token().equals(before.token());
    }

    /// @return false when another thread changed the known state meanwhile; the next check decides
    private synchronized boolean replace(ContentState before, ContentState current) {
        if (content != before) {
            return false;
        }
        content = current;
        if (before.version() > 0) {
            historyChanges.increment();
        }
        return true;
    }
}
