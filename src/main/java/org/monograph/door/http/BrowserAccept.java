package org.monograph.door.http;

import java.util.Locale;
import java.util.stream.Stream;
import org.monograph.engine.operation.MediaType;

/// Recognizes the `Accept` header of a browser that opens a URL: it names HTML, and no JSON type with a
/// higher weight. Wildcards do not count.
final class BrowserAccept {

    private static final String HTML = "text/html";

    private BrowserAccept() {}

    /// @param accept all lines of the header; empty where the client does not send it
    static boolean matches(String accept) {
        var lower = accept.toLowerCase(Locale.ROOT);
        // most clients do not name HTML, and need no parsing
        return lower.contains(HTML) && prefersHtml(lower);
    }

    private static boolean prefersHtml(String accept) {
        var html = weight(accept, HTML);
        return html > 0 && MediaType.OF_OPERATIONS.stream().allMatch(json -> weight(accept, json.toString()) <= html);
    }

    /// 0 where the header does not name the type.
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
