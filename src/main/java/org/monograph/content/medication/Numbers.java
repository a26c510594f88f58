package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.NUMBER;
import static org.monograph.content.medication.WordKind.RANGE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monograph.content.medication.MedicationWords.Phrase;

/// Numbers that belong together: "1-0-1", "4-6", "5 to 10", "3 (three)".
///
/// @param to index after the last word
record Numbers(List<Word> words, int from, int to) {

    private static final Pattern FRACTION = Pattern.compile("1/[2348]|[23]/[34]");
    private static final Pattern DECIMAL = Pattern.compile("0?[.,·][0-9]+|[0-9]+[.,·][0-9]{1,2}");
    private static final Pattern DOSE = Pattern.compile("[0-9]|[0-9]\u2044[0-9]");
    /// The ends of a range are doses of one medicine. Strengths of two are mostly further apart: "5-325 mg".
    private static final int WIDEST = 4;
    /// With a slash, as strengths of two are written.
    private static final int WIDEST_WITH_SLASH = 2;

    static Numbers at(List<Word> words, int from, MedicationWords vocabulary) {
        var reader = new Reader(words, vocabulary);
        int to = reader.next(from, true);
        for (int next = reader.next(to, to == from); next > to; next = reader.next(to, false)) {
            to = next;
        }
        return new Numbers(words, from, to);
    }

    private record Reader(List<Word> words, MedicationWords vocabulary) {

        /// @return the index after the number or number in letters at an index; the index if there is none
        int next(int at, boolean isFirst) {
            var phrase = vocabulary.at(words, at);
            if (phrase.filter(next -> next.is(NUMBER)).isPresent()) {
                return at + phrase.get().length();
            }
            int number = at + (isFirst ? 0 : lengthOfRange(phrase));
            var isNumber = number < words.size()
                    && words.get(number).isNumber()
                    && (isFirst || number > at || isJoined(number));
            return isNumber ? number + 1 : at;
        }

        private static int lengthOfRange(Optional<Phrase> phrase) {
            return phrase.filter(next -> next.is(RANGE)).map(Phrase::length).orElse(0);
        }

        private boolean isJoined(int number) {
            var gap = words.get(number).gap().strip();
            return words.get(number - 1).isNumber() ? gap.matches("[-–/+]?") : gap.equals("(");
        }
    }

    boolean isEmpty() {
        return from == to;
    }

    /// "1-0-1" for morning, noon and evening.
    boolean isSchedule() {
        return to - from >= 3
                && words.subList(from, to).stream()
                        .allMatch(word -> DOSE.matcher(word.text()).matches());
    }

    /// A number with decimals is a strength: no product is told from another by it.
    boolean isDecimal() {
        return to - from == 1 && DECIMAL.matcher(words.get(from).text()).matches();
    }

    /// Whether they are one amount, and not nothing: a number, a fraction, or a range.
    boolean isAmount() {
        var figures = figures();
        return figures.stream().noneMatch(Word::isZero)
                && (figures.size() < 2 || isFraction(figures) || figures.size() == 2 && isRange());
    }

    private List<Word> figures() {
        return words.subList(from, to).stream().filter(Word::isNumber).toList();
    }

    private static boolean isFraction(List<Word> figures) {
        return figures.size() == 2
                && FRACTION.matcher(figures.getFirst().text()
                                + figures.getLast().gap().strip()
                                + figures.getLast().text())
                        .matches();
    }

    private boolean isRange() {
        var last = words.get(to - 1);
        return (to - from > 2 || last.follows("-–/")) && isRange(words.get(from), last);
    }

    /// Whether one amount is the lower end of a range, and another the upper.
    static boolean isRange(Word low, Word high) {
        int widest = high.follows("/") ? WIDEST_WITH_SLASH : WIDEST;
        return !high.follows("+&") && high.value() > low.value() && high.value() <= widest * low.value();
    }
}
