package org.monograph.content.emergency;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A part of a phrase.
sealed interface PhrasePart {

    /// Up to five words of any kind.
    record Gap() implements PhrasePart {

        static final int MAX_WORDS = 5;
    }

    /// One word of several.
    record OneOf(Set<CrisisWord> words) implements PhrasePart {

        boolean matches(SearchedWord word) {
            return !Collections.disjoint(word.meanings(), words);
        }
    }

    /// A number.
    record Number(double min, double max, Kind kind) implements PhrasePart {

        enum Kind {
            ANY,
            /// Without a unit, since a number with one is a dose or a time.
            COUNT,
            MILLIGRAMS
        }

        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");

        boolean matches(List<SearchedWord> words, int at) {
            var word = words.get(at).text();
            return DIGITS.matcher(word).matches()
                    && Double.parseDouble(word) >= min
                    && Double.parseDouble(word) <= max
                    && isOfKind(unit(words, at + 1));
        }

        private boolean isOfKind(Optional<String> unit) {
            return switch (kind) {
                case ANY -> true;
                case COUNT -> unit.isEmpty();
                case MILLIGRAMS -> unit.filter(CrisisWords::isMilligram).isPresent();
            };
        }

        private static Optional<String> unit(List<SearchedWord> words, int from) {
            return words.stream()
                    .skip(from)
                    .map(SearchedWord::text)
                    .dropWhile(word ->
                            CrisisWords.isBetween(word) || DIGITS.matcher(word).matches())
                    .findFirst()
                    .filter(CrisisWords::isUnit);
        }
    }
}
