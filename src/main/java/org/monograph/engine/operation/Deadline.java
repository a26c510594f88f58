package org.monograph.engine.operation;

import static org.monograph.base.terms.ErrorCode.DEADLINE_EXCEEDED;

import java.time.Duration;
import org.monograph.base.terms.ContentException;

/// The time at which the work for a request has to end. Thread-safe.
public final class Deadline {

    public static final String MESSAGE = "the answer took too long: request less data in one operation";

    private volatile long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// Ends the work now, because the client has disconnected.
    public void expire() {
        end = System.nanoTime();
    }

    /// Zero or negative when the deadline has passed.
    public Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /// The error for an operation that has not ended in time.
    public static ContentException exceeded() {
        return new ContentException(DEADLINE_EXCEEDED, MESSAGE);
    }
}
