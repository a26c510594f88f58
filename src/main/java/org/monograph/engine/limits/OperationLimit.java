package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.OVERLOADED;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.RefusedException;

/// Limits the operations that are executed at once, by their number and by their cost, which stands for their memory.
/// Excess ones get 503 immediately; within the number, those that cost much wait for others to end, until their
/// deadline.
@Singleton
public class OperationLimit {

    private static final String RETRY_SECONDS = "1";

    private final int all;
    private final Semaphore places;
    private final Semaphore waiting;
    private final int allPoints;
    private final Semaphore points;

    OperationLimit(LimitsConfig limits) {
        if (limits.concurrentCost() < limits.cost()) {
            throw new IllegalArgumentException(
                    "monograph.http.limits.concurrent-cost has to be at least monograph.http.limits.cost, or an operation that is"
                            + " allowed could never be executed");
        }
        this.all = limits.concurrentOperations();
        this.places = new Semaphore(all);
        this.waiting = new Semaphore(all);
        this.allPoints = limits.concurrentCost();
        this.points = new Semaphore(allPoints, true);
    }

    /// @param cost in points
    /// @throws RefusedException when there is no place for the work
    public <T> T placed(int cost, Deadline deadline, Supplier<T> work) {
        await(cost, deadline);
        try {
            return placed(work);
        } finally {
            points.release(cost);
        }
    }

    private <T> T placed(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw overloaded("%d operations are executed, which is the limit".formatted(all));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /// A cheap operation goes ahead of costly ones that wait.
    private void await(int cost, Deadline deadline) {
        if (points.tryAcquire(cost)) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw overloaded("%d operations wait for others to end, which is the limit".formatted(all));
        }
        try {
            if (!points.tryAcquire(cost, deadline.rest().toMillis(), TimeUnit.MILLISECONDS)) {
                throw overloaded("other operations take the %d points that are allowed at once".formatted(allPoints));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Deadline.exceeded();
        } finally {
            waiting.release();
        }
    }

    public int all() {
        return all;
    }

    /// How many are under way.
    public int active() {
        return all - places.availablePermits();
    }

    public static RefusedException withoutDatabase() {
        return overloaded("the database gives no connection now");
    }

    public static RefusedException overloaded(String reason) {
        return new RefusedException(
                OVERLOADED, 503, reason + ": ask again in a second", Map.of("Retry-After", RETRY_SECONDS));
    }
}
