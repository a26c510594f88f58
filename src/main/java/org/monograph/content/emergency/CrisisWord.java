package org.monograph.content.emergency;

import java.util.stream.IntStream;
import org.monograph.base.terms.EditDistance;

/// A word of a phrase.
///
/// @param isBeginning whether it stands for all words that begin with it
record CrisisWord(String text, boolean isBeginning) {

    private static final int MIN_LENGTH_WITH_ERROR = 5;

    static CrisisWord of(String written) {
        return written.endsWith("*")
                ? new CrisisWord(written.substring(0, written.length() - 1), true)
                : new CrisisWord(written, false);
    }

    boolean isExactly(String word) {
        return isBeginning ? word.startsWith(text) : word.equals(text);
    }

    boolean mayHaveAnError() {
        return text.length() >= MIN_LENGTH_WITH_ERROR;
    }

    /// Whether a word is this one with one typing error at most.
    boolean isAlmost(String word) {
        return isBeginning
                ? IntStream.rangeClosed(text.length() - 1, text.length() + 1)
                        .filter(length -> length <= word.length())
                        .anyMatch(length -> EditDistance.isAtMost(1, word.substring(0, length), text))
                : EditDistance.isAtMost(1, word, text);
    }
}
