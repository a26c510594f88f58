package org.monograph.base.published;

import java.util.Map;
import java.util.UUID;

/// How long the lists and texts of the published content are at most, past revisions included.
///
/// @param token of the content that was measured
/// @param longest by the name that a list or text has in documents, such as `citations`; or, for a list that is put
///     together from several documents, by its type and field, such as `Drug.interactions`
public record ContentSizes(UUID token, Map<String, Size> longest) {

    /// @param items of the longest list; 0 for a text
    /// @param characters of the longest text, or of the longest text in a list
    public record Size(int items, int characters) {

        static final Size NONE = new Size(0, 0);
    }

    /// Before anything was measured.
    static final ContentSizes UNKNOWN = new ContentSizes(new UUID(0, 0), Map.of());

    public int items(String name) {
        return longest.getOrDefault(name, Size.NONE).items;
    }

    public int characters(String name) {
        return longest.getOrDefault(name, Size.NONE).characters;
    }
}
