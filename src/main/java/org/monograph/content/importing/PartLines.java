package org.monograph.content.importing;

import java.util.Map;

/// Where a part of a document, and the parts in it, begin in its text.
///
/// @param line from 1
/// @param parts by their names in `DocumentPath`
record PartLines(int line, Map<String, PartLines> parts) {

    static PartLines at(int line) {
        return new PartLines(line, Map.of());
    }

    /// The line of the closest part that is in the text: a missing key has no line itself.
    ///
    /// @param path within this part; empty for the part itself
    int of(String path) {
        for (var end = path.indexOf('.'); end >= 0; end = path.indexOf('.', end + 1)) { // names may contain dots
            var part = parts.get(path.substring(0, end));
            if (part != null) {
                return part.of(path.substring(end + 1));
            }
        }
        return parts.containsKey(path) ? parts.get(path).line : line;
    }
}
