package org.monograph.content.emergency;

import java.util.List;
import java.util.regex.Pattern;

/// A part of a phrase.
sealed interface PhrasePart {

    /// Up to five words of any kind.
    record Gap() implements PhrasePart {

        static final int MAX_WORDS = 5;
    }

    /// One word of several.
    record OneOf(List<CrisisWord> words) implements PhrasePart {

        boolean matches(String word) {
            return words.stream().anyMatch(known -> known.matches(word));
        }
    }

    /// A number.
    ///
    /// @param isCount whether a number with a unit is none, since it is a dose or a time
    record Number(double min, double max, boolean isCount) implements PhrasePart {

        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");

        boolean matches(List<String> words, int at) {
            var word = words.get(at);
            return DIGITS.matcher(word).matches()
                    && Double.parseDouble(word) >= min
                    && Double.parseDouble(word) <= max
                    && !(isCount && hasUnit(words, at + 1));
        }

        private static boolean hasUnit(List<String> words, int from) {
            var at = from;
            while (at < words.size()
                    && (CrisisWords.isBetween(words.get(at))
                            || DIGITS.matcher(words.get(at)).matches())) {
                at++;
            }
            return at < words.size() && CrisisWords.isUnit(words.get(at));
        }
    }
}
