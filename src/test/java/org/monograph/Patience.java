package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Waits for events in tests. The limit is long, so that a test fails only when the event never happens, not
/// on a busy machine.
public final class Patience {

    public static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /// @param event description of the event, for the failure
    public static void await(String event, Callable<Boolean> happened) throws Exception {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (!happened.call()) {
            assertThat(System.nanoTime())
                    .describedAs("waited %s for: %s", LIMIT, event)
                    .isLessThan(end);
            Thread.sleep(PAUSE);
        }
    }

    /// @return the exit status
    public static int awaitEnd(Process process) throws InterruptedException {
        assertThat(process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .describedAs("process %d ended", process.pid())
                .isTrue();
        return process.exitValue();
    }
}
