package org.monograph.engine.operation;

import io.vertx.core.MultiMap;

/// Reads headers whose value is a list. HTTP allows to send a list on several lines.
public final class HeaderLines {

    private HeaderLines() {}

    /// @return all lines, joined by commas; null where the header was not sent
    public static String joined(MultiMap headers, CharSequence name) {
        var first = headers.get(name);
        if (first == null) {
            return null;
        }
        var lines = headers.getAll(name);
        return lines.size() == 1 ? first : String.join(", ", lines);
    }
}
