package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.OVERLOADED;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.RefusedException;

/// Limits the operations that are executed at the same time, by number and by cost. The cost stands for their
/// memory. An operation beyond the number gets 503 immediately. One beyond the cost waits for others to end,
/// until its deadline; beyond as many waiting operations it gets 503 immediately too.
@Singleton
public class OperationLimit {

    private static final String RETRY_SECONDS = "1";

    private final int max;
    private final Semaphore slots;
    private final Semaphore waiting;
    private final int maxPoints;
    private final Semaphore points;

    OperationLimit(LimitsConfig limits) {
        if (limits.concurrentCost() < limits.cost()) {
            throw new IllegalArgumentException(
                    "monograph.http.limits.concurrent-cost has to be at least monograph.http.limits.cost, or an allowed operation"
                            + " could never be executed");
        }
        this.max = limits.concurrentOperations();
        this.slots = new Semaphore(max);
        this.waiting = new Semaphore(max);
        this.maxPoints = limits.concurrentCost();
        this.points = new Semaphore(maxPoints, true);
    }

    /// @param cost in points
    /// @throws RefusedException with OVERLOADED when a limit is reached
    public <T> T execute(int cost, Deadline deadline, Supplier<T> work) {
        await(cost, deadline);
        try {
            return execute(work);
        } finally {
            points.release(cost);
        }
    }

    private <T> T execute(Supplier<T> work) {
        if (!slots.tryAcquire()) {
            throw overloaded("the limit of %d concurrent operations is reached".formatted(max));
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    /// A cheap operation does not queue behind costly ones that wait.
    private void await(int cost, Deadline deadline) {
        if (points.tryAcquire(cost)) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw overloaded("the limit of %d waiting operations is reached".formatted(max));
        }
        try {
            if (!points.tryAcquire(cost, deadline.remaining().toMillis(), TimeUnit.MILLISECONDS)) {
                throw overloaded(
                        "other operations use the %d points that may be used at the same time".formatted(maxPoints));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Deadline.exceeded();
        } finally {
            waiting.release();
        }
    }

    /// Maximum number of operations that are executed at the same time.
    public int max() {
        return max;
    }

    /// Operations that are executed now.
    public int active() {
        return max - slots.availablePermits();
    }

    /// For an operation that gets no database connection, or loses it.
    public static RefusedException withoutDatabase() {
        return overloaded("no database connection is available");
    }

    /// For an operation that another one is in the way of.
    public static RefusedException conflict() {
        return overloaded("another change to the same content takes too long");
    }

    /// @param reason without advice, which is added
    public static RefusedException overloaded(String reason) {
        return refused(reason + ": retry in a second");
    }

    /// @param message with advice
    public static RefusedException refused(String message) {
        return new RefusedException(OVERLOADED, 503, message, Map.of("Retry-After", RETRY_SECONDS));
    }
}
