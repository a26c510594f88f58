package org.monograph.content.naming;

/// A name or code of a current drug that equals a term or resembles it.
///
/// @param index of the interpretation that the name equals; for FUZZY, of the fuzzy key that it resembles
/// @param drug key of the drug's row
/// @param key of the name
/// @param similarity the share of trigrams that name and fuzzy key have in common, from 0 to 1; 1 for an
///     equal name
record NameHit(int index, long drug, MatchKind kind, String key, float similarity) {}
