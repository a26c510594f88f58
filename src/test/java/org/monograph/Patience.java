package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// For how long tests wait for what has to happen. A machine that is busy with other things may take its
/// time; the limit is for what never happens.
public final class Patience {

    public static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /// @param event what is waited for, in the words of the failure
    public static void await(String event, Callable<Boolean> happened) throws Exception {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (!happened.call()) {
            assertThat(System.nanoTime())
                    .describedAs("waited %s for this: %s", LIMIT, event)
                    .isLessThan(end);
            Thread.sleep(PAUSE);
        }
    }

    /// @return the status with which it ended
    public static int awaitEnd(Process process) throws InterruptedException {
        assertThat(process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .describedAs("process %d ended", process.pid())
                .isTrue();
        return process.exitValue();
    }
}
