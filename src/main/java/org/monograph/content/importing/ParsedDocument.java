package org.monograph.content.importing;

import java.util.Map;
import org.monograph.content.document.Document;

/// A document as it stands in a file.
///
/// @param lines from 1, by place
record ParsedDocument(Document document, String file, Map<String, Integer> lines) {

    /// @return file, line and place, as editors' programs understand it
    String where(String place) {
        return "%s:%d: %s".formatted(file, line(place), place);
    }

    /// The line of the place, or of what surrounds it: a missing key has no line of its own.
    private int line(String place) {
        for (var at = place; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return lines.getOrDefault("", 1);
    }
}
