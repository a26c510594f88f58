package org.monograph.door.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The value of the header `Date`, which all responses of one second share.
final class ResponseDate {

    /// Java's own format for RFC 1123 has one digit for the first days of a month.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private record Second(long epoch, String text) {}

    private volatile Second current = at(0);

    String now() {
        var epoch = System.currentTimeMillis() / 1_000;
        var known = current;
        if (known.epoch != epoch) {
            known = at(epoch);
            current = known;
        }
        return known.text;
    }

    private static Second at(long epoch) {
        return new Second(epoch, FORMAT.format(Instant.ofEpochSecond(epoch).atOffset(ZoneOffset.UTC)));
    }
}
