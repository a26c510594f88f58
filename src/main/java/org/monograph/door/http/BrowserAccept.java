package org.monograph.door.http;

import java.util.Locale;
import java.util.stream.Stream;
import org.monograph.engine.operation.MediaType;

/// Whether the header `Accept` is that of a browser that opens an address: it names a page, and no JSON that it likes
/// better. What wildcards allow does not count.
final class BrowserAccept {

    private static final String PAGE = "text/html";

    private BrowserAccept() {}

    static boolean matches(String accept) {
        var lower = accept.toLowerCase(Locale.ROOT);
        // most clients name no page, and are not to wait while their ranges are read
        return lower.contains(PAGE) && isFirst(lower);
    }

    private static boolean isFirst(String accept) {
        var page = weight(accept, PAGE);
        return page > 0 && Stream.of(MediaType.values()).allMatch(json -> weight(accept, json.toString()) <= page);
    }

    /// 0 where the type is not named.
    private static double weight(String accept, String type) {
        return Stream.of(accept.split(","))
                .map(range -> range.split(";", -1))
                .filter(range -> range[0].strip().equals(type))
                .mapToDouble(BrowserAccept::weight)
                .max()
                .orElse(0);
    }

    private static double weight(String... range) {
        return Stream.of(range)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("q="))
                .mapToDouble(parameter -> number(parameter.substring(2)))
                .findFirst()
                .orElse(1);
    }

    private static double number(String quality) {
        try {
            return Double.parseDouble(quality);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
