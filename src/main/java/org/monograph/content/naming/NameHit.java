package org.monograph.content.naming;

/// A name or code that equals a term or some words of it, or resembles them.
///
/// @param index of the interpretation that the name equals; for FUZZY, of the misspelt words that it
///     resembles
/// @param meaning what has the name
/// @param key of the name
record NameHit<T>(int index, T meaning, MatchKind kind, String key) {}
