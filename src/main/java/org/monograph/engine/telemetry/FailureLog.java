package org.monograph.engine.telemetry;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/// Logs a failure that many requests have at the same time: one line a second at most, with the number of requests.
/// Each request has its own line in the access log.
public final class FailureLog {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    /// Failures that were counted longer ago are not reported with a new one.
    private static final long MEMORY = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final String what;
    private final LongSupplier clock;
    private long last;
    private int unlogged;

    /// @param what failed, as the line begins
    public FailureLog(Logger log, String what) {
        this(log, what, System::nanoTime);
    }

    /// @param clock in nanoseconds
    FailureLog(Logger log, String what, LongSupplier clock) {
        this.log = log;
        this.what = what;
        this.clock = clock;
        this.last = clock.getAsLong() - PAUSE;
    }

    public synchronized void failed(String reason) {
        var now = clock.getAsLong();
        unlogged = now - last >= MEMORY ? 1 : unlogged + 1;
        if (now - last >= PAUSE) {
            log.errorf("%s (requests: %d): %s", what, unlogged, reason);
            last = now;
            unlogged = 0;
        }
    }
}
