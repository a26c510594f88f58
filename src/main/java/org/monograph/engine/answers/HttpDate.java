package org.monograph.engine.answers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The form of times in HTTP headers.
public final class HttpDate {

    /// Not `DateTimeFormatter.RFC_1123_DATE_TIME`, which has a single digit for the first days of a month.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private HttpDate() {}

    public static String of(Instant time) {
        return FORMAT.format(time.atOffset(ZoneOffset.UTC));
    }
}
