package org.monograph.content.search;

import java.util.List;
import org.monograph.base.graph.Cursor;

/// An entry that a search found.
///
/// @param key null for what a whole document describes
/// @param snippet HTML
record SearchHit(SearchKind kind, String slug, String key, double score, String snippet) {

    /// How many values a place in a list of hits has.
    static final int PLACE = 3;

    static SearchHit of(Object[] row) {
        return new SearchHit(
                SearchKind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (Double) row[3],
                Snippet.html((String) row[4]));
    }

    List<String> place(Matching matching) {
        return List.of(matching.name(), Double.toString(score), kind.nodeText(slug, key));
    }

    /// The score that a cursor holds.
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
