package org.monograph.content.text;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.monograph.content.naming.EditDistance;

/// The rules for the word by which a misspelled one may be replaced: it begins with the same letter, or one
/// that sounds alike, has few errors for its length, and does not mean something else.
public final class Correction {

    /// Shorter words resemble too many others.
    public static final int MIN_LENGTH = 4;

    private static final int[] MIN_LENGTH_FOR_ERRORS = {0, MIN_LENGTH, 7, 12};
    private static final int[] STRICT_MIN_LENGTH_FOR_ERRORS = {0, 7, 10};
    private static final String LETTERS = "kqzxjy";
    private static final String SOUND_LIKE = "ccssgi";

    private Correction() {}

    /// Whether a word may be replaced at all, if no entry has it.
    ///
    /// @param word folded
    public static boolean isPossible(String word) {
        return word.length() >= MIN_LENGTH
                && word.chars().allMatch(Character::isLetter)
                && !EnglishWords.contains(word);
    }

    /// @param candidates the most similar first
    /// @param isStrict for a word that may be a name that we do not know: fewer errors are allowed
    public static Optional<String> of(String word, List<String> candidates, boolean isStrict) {
        return candidates.stream()
                .filter(candidate -> isAllowed(word, candidate))
                .filter(candidate -> errors(word, candidate) <= maxErrors(word, isStrict))
                .min(comparingInt(candidate -> errors(word, candidate)));
    }

    /// The number of typing errors; more than three count as one more than the longest word may have.
    public static int errors(String word, String candidate) {
        return IntStream.range(0, MIN_LENGTH_FOR_ERRORS.length)
                .filter(errors -> EditDistance.isAtMost(errors, word, candidate))
                .findFirst()
                .orElse(MIN_LENGTH_FOR_ERRORS.length);
    }

    private static int maxErrors(String word, boolean isStrict) {
        var lengths = isStrict ? STRICT_MIN_LENGTH_FOR_ERRORS : MIN_LENGTH_FOR_ERRORS;
        return IntStream.range(0, lengths.length)
                .filter(errors -> lengths[errors] <= word.length())
                .max()
                .orElse(0);
    }

    private static boolean isAllowed(String word, String candidate) {
        return candidate.length() >= MIN_LENGTH
                && beginsAlike(word, candidate)
                && !NeverCorrected.forbids(word, candidate);
    }

    private static boolean beginsAlike(String word, String candidate) {
        return sound(word.charAt(0)) == sound(candidate.charAt(0))
                || word.charAt(0) == candidate.charAt(1) && word.charAt(1) == candidate.charAt(0);
    }

    private static char sound(char letter) {
        var at = LETTERS.indexOf(letter);
        return at < 0 ? letter : SOUND_LIKE.charAt(at);
    }
}
