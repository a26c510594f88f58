package org.monograph.door.http;

import io.vertx.core.MultiMap;

/// A header that was sent on several lines is one list.
public final class HeaderLines {

    private HeaderLines() {}

    /// @return null where the header was not sent
    public static String joined(MultiMap headers, CharSequence name) {
        var first = headers.get(name);
        if (first == null) {
            return null;
        }
        var lines = headers.getAll(name);
        return lines.size() == 1 ? first : String.join(", ", lines);
    }
}
