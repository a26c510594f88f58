package org.monograph.content.search;

import java.util.Optional;
import org.monograph.base.graph.Cursor;

/// How entries are compared with the text of a search. Cursors contain the names of the constants.
enum Matching {
    /// All words, phrases and operators; the last word may be incomplete.
    EXACT("match-exact"),
    /// At least half of the words, of which misspelled ones are corrected.
    SIMILAR("match-similar");

    /// The part of the SQL statement that finds matching entries, in `src/main/resources/search`.
    final String file;

    Matching(String file) {
        this.file = file;
    }

    /// @param name from a cursor; any other than a constant's fails as an invalid cursor
    static Matching of(String name) {
        return Optional.ofNullable(name)
                .filter(known -> known.equals(EXACT.name()) || known.equals(SIMILAR.name()))
                .map(Matching::valueOf)
                .orElseThrow(Cursor::invalid);
    }
}
