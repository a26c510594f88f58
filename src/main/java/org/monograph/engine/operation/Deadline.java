package org.monograph.engine.operation;

import static org.monograph.base.terms.ErrorCode.DEADLINE_EXCEEDED;

import java.time.Duration;
import org.monograph.base.terms.ContentException;

/// When an operation has to be done.
public final class Deadline {

    public static final String MESSAGE = "the answer took too long; ask for less at once";

    private volatile long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// The client has left.
    public void bringForward() {
        end = System.nanoTime();
    }

    /// Negative when it is over.
    public Duration rest() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /// What a client is told whose operation was not done in time.
    public static ContentException exceeded() {
        return new ContentException(DEADLINE_EXCEEDED, MESSAGE);
    }
}
