package org.monograph.engine.execution;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/// Logs a failure that many requests can meet at once: the first in a line of its own, the others by their number, once
/// a second at most. Each request has its line in the access log anyway.
final class FailureLog {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    /// What was not logged by then belongs to another time.
    private static final long MEMORY = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final String what;
    private final LongSupplier clock;
    private long last;
    private int unlogged;

    /// @param what failed, in the words of the log
    FailureLog(Logger log, String what) {
        this(log, what, System::nanoTime);
    }

    /// @param clock in nanoseconds
    FailureLog(Logger log, String what, LongSupplier clock) {
        this.log = log;
        this.what = what;
        this.clock = clock;
        this.last = clock.getAsLong() - PAUSE;
    }

    synchronized void failed(String reason) {
        var now = clock.getAsLong();
        unlogged = now - last >= MEMORY ? 1 : unlogged + 1;
        if (now - last >= PAUSE) {
            log.errorf("%s (requests: %d): %s", what, unlogged, reason);
            last = now;
            unlogged = 0;
        }
    }
}
