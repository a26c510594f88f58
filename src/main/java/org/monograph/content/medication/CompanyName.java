package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.LEGAL_FORM;

import java.util.List;
import java.util.stream.IntStream;

/// The name of a company in brackets, as "(Qwertz Pharma UK Ltd)": it ends with a legal form. No list has all
/// companies.
final class CompanyName {

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String SEPARATING = ",;/+|";
    private static final int MAX_WORDS = 6;

    private CompanyName() {}

    /// Whether a word is part of such a name.
    static boolean has(List<Word> words, int word, MedicationWords vocabulary) {
        int from = IntStream.iterate(word, at -> at >= 0, at -> at - 1)
                .filter(at -> words.get(at).follows(OPENING + CLOSING + SEPARATING))
                .findFirst()
                .orElse(0);
        int to = IntStream.range(word + 1, words.size())
                .filter(at -> words.get(at).follows(OPENING + CLOSING + SEPARATING))
                .findFirst()
                .orElse(words.size());
        return words.get(from).gap().strip().matches("[)\\]]?\\s*[(\\[]")
                && to - from <= MAX_WORDS
                && (to == words.size() || words.get(to).follows(CLOSING))
                && endsWithLegalForm(words, word, to, vocabulary);
    }

    private static boolean endsWithLegalForm(List<Word> words, int word, int to, MedicationWords vocabulary) {
        return IntStream.range(word + 1, to)
                .anyMatch(at -> vocabulary
                        .at(words.subList(0, to), at)
                        .filter(phrase -> phrase.is(LEGAL_FORM) && at + phrase.length() == to)
                        .isPresent());
    }
}
