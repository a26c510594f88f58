package org.monograph.base.published;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;

/// The newest content that this instance has heard of, and since when it is certain.
@Singleton
public class KnownContent {

    private static final Logger LOG = Logger.getLogger(KnownContent.class);
    private static final Duration NEVER = Duration.ofDays(1);

    private final Event<ContentReplaced> replacements;
    private volatile ContentState content = ContentState.UNKNOWN;
    private final LongAdder replaced = new LongAdder();
    private volatile long confirmed = System.nanoTime() - NEVER.toNanos();

    KnownContent(Event<ContentReplaced> replacements) {
        this.replacements = replacements;
    }

    /// How often the database went back to another history.
    public long replaced() {
        return replaced.sum();
    }

    /// Its version goes back only where that of the database does.
    public ContentState content() {
        return content;
    }

    /// How long ago it was certain that there is nothing newer.
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - confirmed);
    }

    /// To be called with what a snapshot shows. An older state says nothing: the snapshot may have been opened
    /// before the newer one was published. One of another history says nothing either.
    ///
    /// @param history what `replaced` said before the snapshot was opened
    public synchronized void seen(ContentState other, long history) {
        if (other.version() > content.version() && history == replaced()) {
            content = other;
        }
    }

    /// To be called with the answer of the database to a question that was asked when `before` was known. It cannot be
    /// older than that, unless the database went back.
    ///
    /// @param asked when it was asked, by `System.nanoTime()`
    void confirm(ContentState before, ContentState answer, long asked) {
        if (!isOtherHistory(before, answer)) {
            seen(answer, replaced());
        } else if (!replace(before, answer)) {
            return;
        } else if (before.version() > 0) {
            LOG.warnf(
                    "The database went back to another history, from content version %d to %d, as after a restore or a"
                            + " failover: what was cached is dropped",
                    before.version(), answer.version());
            replacements.fire(new ContentReplaced(before, answer));
        }
        confirmed = asked;
    }

    private static boolean isOtherHistory(ContentState before, ContentState answer) {
        return answer.version() < before.version()
                || answer.version() == before.version() && !answer.token().equals(before.token());
    }

    /// @return false when something newer was seen meanwhile: the next answer tells of which history it is
    private synchronized boolean replace(ContentState before, ContentState answer) {
        if (content != before) {
            return false;
        }
        content = answer;
        if (before.version() > 0) {
            replaced.increment();
        }
        return true;
    }
}
