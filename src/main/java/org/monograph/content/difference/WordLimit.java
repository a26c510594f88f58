package org.monograph.content.difference;

/// How many words of all texts of two documents are compared. The time of a comparison grows with the square
/// of their number.
public final class WordLimit {

    /// Takes half a second at most.
    private static final long MAX_STEPS = 10_000_000;

    private long steps = MAX_STEPS;

    /// @return whether a text with this many words may be compared, after those before it
    boolean allows(int words) {
        var needed = (long) words * words;
        if (needed > steps) {
            return false;
        }
        steps -= needed;
        return true;
    }
}
