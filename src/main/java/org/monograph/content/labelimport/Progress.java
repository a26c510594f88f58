package org.monograph.content.labelimport;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Prints how far the import is: `12,300 labels, 210/s, 37 %, 3 min left`.
final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final long MINUTE = 60;

    private final PrintStream screen;
    private final long totalBytes;
    private final long start = System.nanoTime();
    private long printed = start;
    private long bytes;
    private int labels;

    /// @param totalBytes of all files, as often as they are read
    Progress(PrintStream screen, long totalBytes) {
        this.screen = screen;
        this.totalBytes = totalBytes;
    }

    void read(long moreBytes) {
        bytes += moreBytes;
    }

    void label() {
        labels++;
        var now = System.nanoTime();
        if (now - printed > PAUSE && bytes > 0) {
            printed = now;
            screen.println(line(Duration.ofNanos(now - start)));
        }
    }

    String line(Duration elapsed) {
        var seconds = Math.max(1, elapsed.toMillis()) / 1000.0;
        var share = totalBytes == 0 ? 1 : Math.clamp((double) bytes / totalBytes, 0.0001, 1);
        return String.format(
                Locale.ROOT,
                "%,d labels, %.0f/s, %.0f %%, %s left",
                labels,
                labels / seconds,
                share * 100,
                time(Math.round(seconds * (1 - share) / share)));
    }

    private static String time(long seconds) {
        return seconds < MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min";
    }
}
