package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.AMOUNT;
import static org.monograph.content.medication.WordKind.COUNT;
import static org.monograph.content.medication.WordKind.COUNTED_FORM;
import static org.monograph.content.medication.WordKind.FORM;
import static org.monograph.content.medication.WordKind.FREQUENCY;
import static org.monograph.content.medication.WordKind.MULTIPLIED;
import static org.monograph.content.medication.WordKind.NUMBER;
import static org.monograph.content.medication.WordKind.PER;
import static org.monograph.content.medication.WordKind.ROUTE;
import static org.monograph.content.medication.WordKind.TIME;
import static org.monograph.content.medication.WordKind.VOLUME;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monograph.content.medication.MedicationWords.Phrase;

/// A number with its unit: a strength, a time, or a count. A number alone is none, as it may distinguish
/// products ("Tylenol 3"); and neither are two strengths, which are those of two substances ("5 mg/325 mg").
///
/// @param kind AMOUNT for a strength, FREQUENCY for a schedule, TIME, COUNT
/// @param to index after the last word
record Quantity(WordKind kind, int to) {

    private static final Pattern FRACTION = Pattern.compile("1/[2348]|[23]/[34]");
    private static final Pattern DECIMAL = Pattern.compile("0?[.,][0-9]+|[0-9]+[.,][0-9]{1,2}");
    private static final Set<WordKind> DOSED = EnumSet.of(AMOUNT, COUNTED_FORM, FORM);
    /// The code of a product in the dictionary of the Uppsala Monitoring Centre, between slashes.
    private static final Pattern WHO_CODE = Pattern.compile("[0-9]{8}");

    /// @param before what the words before the number say
    static Optional<Quantity> at(List<Word> words, int from, WordKind before, MedicationWords vocabulary) {
        return new Reader(words, from, before, vocabulary).read();
    }

    private record Reader(List<Word> words, int from, WordKind before, MedicationWords vocabulary) {

        Optional<Quantity> read() {
            int end = endOfNumbers(from);
            int to = end
                    + phrase(end)
                            .filter(next -> next.is(NUMBER))
                            .map(Phrase::length)
                            .orElse(0);
            var unit = phrase(to);
            if (unit.isEmpty()) {
                return alone(to);
            }
            return switch (unit.get().kind()) {
                case AMOUNT, VOLUME -> strength(to, unit.get());
                case TIME -> Optional.of(new Quantity(TIME, to + unit.get().length()));
                case COUNT -> Optional.of(new Quantity(COUNT, to + unit.get().length()));
                // the form itself is read next
                case COUNTED_FORM, MULTIPLIED -> Optional.of(new Quantity(COUNT, to));
                default -> alone(to);
            };
        }

        /// "1-0-1" for morning, noon and evening; the 3 of "x 3" and of "#3"; "1" in "0.5 mg 1 po qhs". A number
        /// with decimals is a strength: no product is told from another by it.
        private Optional<Quantity> alone(int to) {
            var isSchedule = to - from >= 3
                    && words.subList(from, to).stream()
                            .allMatch(word -> word.text().length() == 1);
            if (isSchedule) {
                return Optional.of(new Quantity(FREQUENCY, to));
            }
            var first = words.get(from);
            if (to - from == 1 && DECIMAL.matcher(first.text()).matches()) {
                return Optional.of(new Quantity(AMOUNT, to));
            }
            var isCount = first.follows("#")
                    || before == MULTIPLIED
                    || to < words.size()
                            && words.get(to).follows("(")
                            && phrase(to).filter(next -> next.is(FREQUENCY)).isPresent()
                    || DOSED.contains(before)
                            && phrase(to)
                                    .filter(next -> next.is(ROUTE, FREQUENCY))
                                    .isPresent();
            return isCount
                            || first.follows("/")
                                    && WHO_CODE.matcher(first.text()).matches()
                    ? Optional.of(new Quantity(COUNT, to))
                    : Optional.empty();
        }

        private Optional<Quantity> strength(int unit, Phrase phrase) {
            if (unit - from > 1 && !FRACTION.matcher(numbers(unit)).matches()) {
                return Optional.empty();
            }
            int to = endOfPer(unit + phrase.length());
            while (phrase(to).filter(next -> next.is(AMOUNT)).isPresent()) {
                to += phrase(to).orElseThrow().length();
            }
            return isFollowedByAnother(to) ? Optional.empty() : Optional.of(new Quantity(AMOUNT, to));
        }

        private String numbers(int to) {
            return words.subList(from, to).stream()
                    .map(word -> (word.equals(words.get(from)) ? "" : word.gap().strip()) + word.text())
                    .reduce("", String::concat);
        }

        /// The end of "/5 ml" or "per hour".
        private int endOfPer(int at) {
            var isSlash = at < words.size() && words.get(at).follows("/");
            var per = phrase(at).filter(next -> next.is(PER));
            if (!isSlash && per.isEmpty()) {
                return at;
            }
            int number = at + per.map(Phrase::length).orElse(0);
            int unit = endOfNumbers(number);
            return phrase(unit)
                    .filter(next -> next.is(VOLUME, TIME, COUNT, COUNTED_FORM) || next.is(AMOUNT) && unit == number)
                    .map(next -> unit + next.length())
                    .orElse(at);
        }

        private boolean isFollowedByAnother(int at) {
            if (at >= words.size()
                    || !words.get(at).isNumber()
                    || !words.get(at).follows("/+&-–")) {
                return false;
            }
            return phrase(endOfNumbers(at)).filter(unit -> unit.is(AMOUNT)).isPresent();
        }

        private int endOfNumbers(int at) {
            int to = at;
            while (to < words.size()
                    && words.get(to).isNumber()
                    && (to == at || words.get(to).gap().matches("\\s*[-–/]?\\s*"))) {
                to++;
            }
            return to;
        }

        private Optional<Phrase> phrase(int at) {
            return at < words.size() ? vocabulary.at(words, at) : Optional.empty();
        }
    }
}
