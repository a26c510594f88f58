package org.monograph.engine.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class FailureLogTest {

    private static final String CATEGORY = "failure-log-test";

    private final List<String> lines = new ArrayList<>();
    private long nanos;

    @Test
    void theFirstFailureIsLoggedAndTheOthersAreCounted() {
        java.util.logging.Logger.getLogger(CATEGORY).addHandler(new Lines());
        var log = new FailureLog(Logger.getLogger(CATEGORY), "It failed", () -> nanos);

        log.failed("first");
        log.failed("second");
        nanos += Duration.ofMillis(999).toNanos();
        log.failed("third");
        nanos += Duration.ofMillis(1).toNanos();
        log.failed("fourth");
        nanos += Duration.ofSeconds(9).toNanos();
        log.failed("fifth");
        log.failed("sixth");
        nanos += Duration.ofMinutes(1).toNanos();
        log.failed("seventh");

        assertThat(lines)
                .containsExactly(
                        "It failed (requests: 1): first",
                        "It failed (requests: 3): fourth",
                        "It failed (requests: 1): fifth",
                        "It failed (requests: 1): seventh");
    }

    private final class Lines extends Handler {

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage().formatted(line.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
