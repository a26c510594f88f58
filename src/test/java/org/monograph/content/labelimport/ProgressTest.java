package org.monograph.content.labelimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void rateAndTimeLeftFollowFromTheBytesThatWereRead() {
        var progress = new Progress(new PrintStream(PrintStream.nullOutputStream()), 1_000);
        progress.read(250);
        for (var label = 0; label < 1_500; label++) {
            progress.label();
        }

        assertThat(progress.line(Duration.ofSeconds(10))).isEqualTo("1,500 labels, 150/s, 25 %, 30 s left");
        assertThat(progress.line(Duration.ofSeconds(100))).isEqualTo("1,500 labels, 15/s, 25 %, 5 min left");
    }
}
