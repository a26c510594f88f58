package org.monograph.content.emergency;

import java.util.Set;

/// A word of a search.
///
/// @param meanings the words of phrases that it is, with one typing error at most. An English word is no
///     misspelled one.
record SearchedWord(String text, Set<CrisisWord> meanings) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
