package org.monograph.door.http;

import java.time.Instant;
import org.monograph.engine.answers.HttpDate;

/// The value of the header `Date`, formatted once per second.
final class ResponseDate {

    private record Second(long epoch, String text) {}

    private volatile Second current = at(0);

    String now() {
        var epoch = System.currentTimeMillis() / 1_000;
        var latest = current;
        if (latest.epoch != epoch) {
            latest = at(epoch);
            current = latest;
        }
        return latest.text;
    }

    private static Second at(long epoch) {
        return new Second(epoch, HttpDate.of(Instant.ofEpochSecond(epoch)));
    }
}
