package org.monograph.content.search;

import java.util.List;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.NodeId;

/// An entry that a search found.
///
/// @param key of the statement; null for an entry about a whole document
/// @param snippet HTML
record SearchHit(
        SearchKind kind,
        String slug,
        String key,
        double score,
        String title,
        List<MatchedOn> matchedOn,
        String snippet) {

    /// How many values the cursor of a hit contains.
    static final int CURSOR_VALUES = 3;

    NodeId nodeId() {
        return kind.nodeId(slug, key);
    }

    String path() {
        return kind.path(slug, key);
    }

    List<String> cursorValues(Matching matching) {
        return List.of(matching.name(), Double.toString(score), kind.nodeText(slug, key));
    }

    /// @param text the score in a cursor; any other than a finite number fails as an invalid cursor
    static double score(String text) {
        try {
            var score = Double.parseDouble(text);
            if (!Double.isFinite(score)) {
                throw Cursor.invalid();
            }
            return score;
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }
}
