package org.monograph.content.importing;

import java.util.Map;

/// Where the parts of one document are in its file.
///
/// @param file name without directory
/// @param lines line numbers from 1, by the paths of `DocumentPath`
record DocumentLines(String file, Map<String, Integer> lines) {

    /// @return file, line and path in the form that editors turn into a link
    String locate(String path) {
        return "%s:%d: %s".formatted(file, line(path), path);
    }

    /// The line of the closest part that is in the file: a missing key has no line itself.
    private int line(String path) {
        for (var part = path; !part.isEmpty(); part = part.substring(0, Math.max(part.lastIndexOf('.'), 0))) {
            if (lines.containsKey(part)) {
                return lines.get(part);
            }
        }
        return lines.getOrDefault("", 1);
    }
}
