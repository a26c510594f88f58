package org.monograph.content.difference;

import java.util.stream.Collectors;
import org.monograph.content.difference.WordDifference.Part;

/// The words by which two texts differ, as HTML.
final class MarkedText {

    private MarkedText() {}

    /// @param limit beyond which one text takes the place of the other, from their first to their last
    ///     difference
    static String of(String before, String after, WordLimit limit) {
        return WordDifference.between(before, after, limit).stream()
                .map(MarkedText::html)
                .collect(Collectors.joining());
    }

    private static String html(Part part) {
        var text = escaped(part.text());
        return switch (part.kind()) {
            case SAME -> text;
            case REMOVED -> "<del>" + text + "</del>";
            case ADDED -> "<ins>" + text + "</ins>";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
