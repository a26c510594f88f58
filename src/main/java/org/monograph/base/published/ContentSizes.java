package org.monograph.base.published;

import java.util.Map;
import java.util.UUID;

/// The lengths of the longest lists and texts in the published content, including past revisions.
///
/// @param token of the content that was measured
/// @param longest by the name of the list or text in documents, such as `citations`; for a list that is
///     computed from several documents, by type and field, such as `Drug.interactions`
public record ContentSizes(UUID token, Map<String, Size> longest) {

    /// @param items of the longest list; 0 for a text
    /// @param characters of the longest text, or of the longest text in a list
    public record Size(int items, int characters) {

        static final Size NONE = new Size(0, 0);
    }

    /// Before the database has been read.
    static final ContentSizes UNKNOWN = new ContentSizes(new UUID(0, 0), Map.of());

    public int items(String name) {
        return longest.getOrDefault(name, Size.NONE).items;
    }

    public int characters(String name) {
        return longest.getOrDefault(name, Size.NONE).characters;
    }
}
