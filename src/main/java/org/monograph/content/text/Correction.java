package org.monograph.content.text;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.monograph.base.terms.EditDistance;

/// The rules for the word by which a misspelled one may be replaced: it begins with the same letter, or one
/// that sounds alike, has few errors for its length, and does not mean something else.
public final class Correction {

    /// Shorter words resemble too many others.
    public static final int MIN_LENGTH = 4;

    private static final String LETTERS = "kqzxjy";
    private static final String SOUND_LIKE = "ccssgi";

    /// How certain it has to be what was meant: from which length on a word may have one error, two, three.
    public enum Rule {
        /// A word of a text.
        WORD(MIN_LENGTH, 7, 12),
        /// A word that may be the name of a drug that we do not know. The last letter has to be right too.
        WORD_BESIDE_A_DANGER(7, 10) {
            @Override
            boolean allows(String word, String candidate) {
                return super.allows(word, candidate)
                        && word.charAt(word.length() - 1) == candidate.charAt(candidate.length() - 1);
            }
        },
        /// The name of a drug of ours: names of different drugs differ by few letters.
        NAME(6, 9, 13);

        private final int[] minLengths;

        Rule(int... minLengths) {
            this.minLengths = minLengths;
        }

        boolean allows(String word, String candidate) {
            var maxErrors = IntStream.of(minLengths)
                    .filter(length -> length <= word.length())
                    .count();
            return errors(word, candidate) <= maxErrors;
        }
    }

    private static final int MAX_ERRORS = 3;

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
    public static Optional<String> of(String word, List<String> candidates, Rule rule) {
        return candidates.stream()
                .filter(candidate -> isAllowed(word, candidate))
                .filter(candidate -> rule.allows(word, candidate))
                .min(comparingInt(candidate -> errors(word, candidate)));
    }

    /// The number of typing errors; four for all that is more than three.
    public static int errors(String word, String candidate) {
        return IntStream.rangeClosed(0, MAX_ERRORS)
                .filter(errors -> EditDistance.isAtMost(errors, word, candidate))
                .findFirst()
                .orElse(MAX_ERRORS + 1);
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
