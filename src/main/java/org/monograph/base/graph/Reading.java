package org.monograph.base.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.Snapshot;

/// What one operation reads from the database. The snapshot is opened when something is read that is not cached:
/// an operation that finds everything in the cache does not use the database.
///
/// Not thread-safe: the thread that executes the operation uses it.
public class Reading implements AutoCloseable {

    private final ContentState content;
    private final Supplier<Snapshot> opening;
    private Snapshot snapshot;
    private RuntimeException failure;
    private boolean isCacheable = true;

    protected Reading(ContentState content, Supplier<Snapshot> opening) {
        this.content = content;
        this.opening = opening;
    }

    /// @param content the newest state that this instance knows
    /// @param opening opens the snapshot
    public static Reading of(ContentState content, Supplier<Snapshot> opening) {
        return new Reading(content, opening);
    }

    /// Reads from a snapshot that is open.
    public static Reading of(Snapshot snapshot) {
        var reading = new Reading(snapshot.content(), () -> snapshot);
        reading.open();
        return reading;
    }

    /// The state that the operation shows.
    public ContentState content() {
        return content;
    }

    /// Opens the snapshot, if it is not open yet. Call it before each use of the session.
    ///
    /// @throws ContentChangedException when the snapshot shows another state than what was already answered
    ///     from the cache: the operation has to be executed again
    public void open() {
        if (failure != null) {
            throw failure;
        }
        if (snapshot == null) {
            try {
                snapshot = opening.get();
                requireSameContent();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }

    private void requireSameContent() {
        if (!snapshot.content().token().equals(content.token())) {
            throw new ContentChangedException();
        }
    }

    /// The operation reads what can change without a new content version.
    public void forbidCaching() {
        isCacheable = false;
    }

    /// Whether the answer is right until the content changes.
    public boolean isCacheable() {
        return isCacheable;
    }

    /// Why the snapshot could not be opened or used. Each field that needed it has failed then.
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /// Number of SQL statements so far, without the one that opens the snapshot.
    public int statements() {
        return snapshot == null ? 0 : snapshot.statements();
    }

    /// Total time of these statements, including the network.
    public Duration databaseTime() {
        return snapshot == null ? Duration.ZERO : snapshot.databaseTime();
    }

    @Override
    public void close() {
        if (snapshot != null) {
            snapshot.close();
        }
    }

    /// Content was published after the operation had begun to read from the cache.
    public static final class ContentChangedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ContentChangedException() {
            super("content was published meanwhile", null, false, false);
        }
    }
}
