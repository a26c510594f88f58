package org.monograph.engine.limits;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.monograph.engine.operation.Deadline;

/// Lets a few operations of one kind run at the same time on this instance. Others wait, a bounded number of them,
/// without a database connection.
public final class QueueLimit {

    private final String what;
    private final int maxWaiting;
    private final Semaphore slots;

    /// @param what plural, for the message to clients
    public QueueLimit(String what, int max, int maxWaiting) {
        this.what = what;
        this.maxWaiting = maxWaiting;
        this.slots = new Semaphore(max, true);
    }

    /// @throws org.monograph.engine.operation.RefusedException with OVERLOADED when too many wait, or the deadline
    /// comes
    public <T> T execute(Deadline deadline, Supplier<T> work) {
        if (slots.getQueueLength() >= maxWaiting || !isFree(deadline)) {
            throw OperationLimit.overloaded("too many %s are waiting".formatted(what));
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private boolean isFree(Deadline deadline) {
        try {
            return slots.tryAcquire(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Deadline.exceeded();
        }
    }
}
