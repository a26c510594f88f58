package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.AMOUNT;
import static org.monograph.content.medication.WordKind.COUNT;
import static org.monograph.content.medication.WordKind.COUNTED_FORM;
import static org.monograph.content.medication.WordKind.FORM;
import static org.monograph.content.medication.WordKind.FREQUENCY;
import static org.monograph.content.medication.WordKind.MAKER;
import static org.monograph.content.medication.WordKind.MARKET;
import static org.monograph.content.medication.WordKind.MULTIPLIED;
import static org.monograph.content.medication.WordKind.PACKAGE;
import static org.monograph.content.medication.WordKind.PART_OF_DAY;
import static org.monograph.content.medication.WordKind.PER;
import static org.monograph.content.medication.WordKind.PRODUCT_CODE;
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

    private static final Set<WordKind> BEFORE_A_COUNT = EnumSet.of(MULTIPLIED, PACKAGE, PRODUCT_CODE);
    private static final Set<WordKind> DOSED = EnumSet.of(AMOUNT, COUNTED_FORM, FORM);
    /// Directly after them a number may be one of the product or a strength.
    private static final Set<WordKind> NAMING = EnumSet.of(MARKET, MAKER);
    /// A number after them is no longer one of the product.
    private static final Set<WordKind> BEFORE_THE_LAST_NUMBER = EnumSet.of(COUNTED_FORM, FREQUENCY);
    /// The code of a product in the dictionary of the Uppsala Monitoring Centre, between slashes.
    private static final Pattern WHO_CODE = Pattern.compile("[0-9]{8}");

    /// @param before what the words before the number say
    static Optional<Quantity> at(List<Word> words, int from, WordKind before, MedicationWords vocabulary) {
        return new Reader(words, Numbers.at(words, from, vocabulary), before, vocabulary).read();
    }

    private record Reader(List<Word> words, Numbers numbers, WordKind before, MedicationWords vocabulary) {

        Optional<Quantity> read() {
            int to = numbers.to();
            var unit = phrase(to);
            if (numbers.isEmpty() || unit.isEmpty()) {
                return alone();
            }
            return switch (unit.get().kind()) {
                case AMOUNT, VOLUME -> strength(to + unit.get().length());
                case TIME -> Optional.of(new Quantity(TIME, to + unit.get().length()));
                case COUNT -> Optional.of(new Quantity(COUNT, to + unit.get().length()));
                // "#60 refills 2": the number belongs to the word before it
                case PACKAGE ->
                    isNumber(to + unit.get().length())
                            ? alone()
                            : Optional.of(new Quantity(COUNT, to + unit.get().length()));
                // the form itself is read next
                case COUNTED_FORM, MULTIPLIED -> Optional.of(new Quantity(COUNT, to));
                default -> alone();
            };
        }

        private Optional<Quantity> alone() {
            int to = numbers.to();
            if (numbers.isSchedule()) {
                return Optional.of(new Quantity(FREQUENCY, to));
            }
            if (numbers.isDecimal()) {
                return Optional.of(new Quantity(AMOUNT, to));
            }
            return !numbers.isEmpty() && words.get(numbers.from()).isNumber() && isCount()
                    ? Optional.of(new Quantity(COUNT, to))
                    : Optional.empty();
        }

        /// The 3 of "x 3" and of "#3", the 30 of "{30 (clonazepam …", "1" in "0.5 mg 1 po qhs", "(100)" after a form.
        private boolean isCount() {
            var first = words.get(numbers.from());
            int to = numbers.to();
            var isBeforeBrackets = to < words.size() && words.get(to).follows("(");
            return first.follows("#")
                    || first.follows("{") && isBeforeBrackets
                    || BEFORE_A_COUNT.contains(before)
                    || isBeforeBrackets && isNext(FREQUENCY)
                    || !NAMING.contains(before) && isNext(ROUTE, FREQUENCY, PART_OF_DAY)
                    || DOSED.contains(before) && first.follows("(")
                    || BEFORE_THE_LAST_NUMBER.contains(before) && to == words.size()
                    || first.follows("/") && WHO_CODE.matcher(first.text()).matches();
        }

        private boolean isNumber(int at) {
            return at < words.size() && words.get(at).isNumber();
        }

        private boolean isNext(WordKind first, WordKind... others) {
            return phrase(numbers.to()).filter(next -> next.is(first, others)).isPresent();
        }

        private Optional<Quantity> strength(int end) {
            int to = endOfPer(end);
            while (phrase(to).filter(next -> next.is(AMOUNT)).isPresent()) {
                to += phrase(to).orElseThrow().length();
            }
            return numbers.isAmount() && !isFollowedByAnother(to)
                    ? Optional.of(new Quantity(AMOUNT, to))
                    : Optional.empty();
        }

        /// The end of "/5 ml" or "per hour".
        private int endOfPer(int at) {
            var isSlash = at < words.size() && words.get(at).follows("/");
            var per = phrase(at).filter(next -> next.is(PER));
            if (!isSlash && per.isEmpty()) {
                return at;
            }
            int number = at + per.map(Phrase::length).orElse(0);
            int unit = Numbers.at(words, number, vocabulary).to();
            return phrase(unit)
                    .filter(next -> next.is(VOLUME, TIME, COUNT, COUNTED_FORM) || next.is(AMOUNT) && unit == number)
                    .map(next -> unit + next.length())
                    .orElse(at);
        }

        /// Whether the strength of a second substance follows, and not the upper end of a range.
        private boolean isFollowedByAnother(int at) {
            if (!isNumber(at) || !words.get(at).follows("/+&-–")) {
                return false;
            }
            return phrase(Numbers.at(words, at, vocabulary).to())
                    .filter(unit -> unit.is(AMOUNT))
                    .filter(_ -> !Numbers.isRange(words.get(numbers.from()), words.get(at)))
                    .isPresent();
        }

        private Optional<Phrase> phrase(int at) {
            return at < words.size() ? vocabulary.at(words, at) : Optional.empty();
        }
    }
}
