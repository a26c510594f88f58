package org.monograph.content.naming;

/// A name of a current drug that answers to a term.
///
/// @param place of the reading that it is, or of the guess that it is like
/// @param drug key of the drug's row
/// @param kind FUZZY if it is only like a guess
/// @param trigrams the share of them that it has in common with the guess, 1 for what is equal
record NameHit(int place, long drug, MatchKind kind, String folded, float trigrams) {

    /// @param row of `NameQuery`, behind the term
    static NameHit of(Object[] row) {
        return new NameHit(
                (Integer) row[1], (Long) row[2], MatchKind.valueOf((String) row[3]), (String) row[4], (Float) row[5]);
    }
}
