package org.monograph.door.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The value of the header `Date`, formatted once per second.
final class ResponseDate {

    /// Not `DateTimeFormatter.RFC_1123_DATE_TIME`, which has a single digit for the first days of a month.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

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
        return new Second(epoch, FORMAT.format(Instant.ofEpochSecond(epoch).atOffset(ZoneOffset.UTC)));
    }
}
