package org.monograph.http;

import static org.monograph.schema.ErrorCode.OVERLOADED;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets so many operations be worked on at once. Whoever comes beyond is told at once: waiting in a queue that
/// grows helps nobody.
@Singleton
class OperationLimit {

    private static final String RETRY_SECONDS = "1";

    private final Semaphore places;
    private final int all;

    OperationLimit(LimitsConfig limits) {
        this.all = limits.operations();
        this.places = new Semaphore(all);
    }

    /// @throws RefusedException when there is no place for the work
    <T> T placed(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw overloaded("%d operations are being worked on, as many as may be".formatted(all));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    int all() {
        return all;
    }

    /// How many are under way.
    int active() {
        return all - places.availablePermits();
    }

    static RefusedException overloaded(String reason) {
        return new RefusedException(
                OVERLOADED, 503, reason + ": ask again in a second", Map.of("Retry-After", RETRY_SECONDS));
    }
}
