package org.monograph.content.search;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monograph.content.naming.DrugNames;
import org.monograph.content.text.Correction;
import org.monograph.content.text.Correction.Rule;
import org.monograph.content.text.EnglishWords;
import org.monograph.content.text.Substances;

/// The words of a search for similar entries, as they are typed or corrected.
record SearchWords(List<Word> words) {

    static final SearchWords NONE = new SearchWords(List.of());
    private static final int MIN_LENGTH_OF_UNKNOWN = 3;

    /// @param searched the word that is searched for: the typed one, or its correction
    /// @param isOtherDrug whether that is the name of a drug without a monograph
    /// @param isUnknown whether no entry has the word and it is no common word
    record Word(String typed, String searched, boolean isOtherDrug, boolean isUnknown) {

        boolean isCorrected() {
            return !isUnknown && !searched.equals(typed);
        }
    }

    /// A row of `words.sql`.
    private record Row(
            String word,
            Boolean isStopWord,
            Boolean isKnown,
            Boolean isWritten,
            Boolean isOurName,
            String candidate,
            Boolean isName) {}

    /// @param isBesideADanger whether the text names a danger: then a word that may be the name of a drug is corrected
    ///     only if it is almost certain what was meant, and the names of other drugs count as unknown
    static SearchWords of(SearchText text, boolean isBesideADanger) {
        var rows = Search.rows(SearchSql.words(), parameters(text), Row.class);
        return new SearchWords(
                rows.stream().collect(groupingBy(Row::word, LinkedHashMap::new, toList())).values().stream()
                        .map(ofWord -> word(ofWord, isBesideADanger))
                        .toList());
    }

    static Map<String, Object> parameters(SearchText text) {
        var words = text.words();
        return Map.of(
                "words", words.toArray(String[]::new),
                "areRare", words.stream().map(SearchWords::mayBeAName).toArray(Boolean[]::new),
                "areCorrectable", words.stream().map(Correction::isPossible).toArray(Boolean[]::new),
                "lastWord", text.foldedLast());
    }

    private static Word word(List<Row> rows, boolean isBesideADanger) {
        var typed = rows.getFirst();
        if (typed.isStopWord) {
            return new Word(typed.word, typed.word, false, false);
        }
        if (isAnotherDrug(typed.word, isBesideADanger) && !typed.isOurName) {
            return new Word(typed.word, typed.word, true, !typed.isKnown || isBesideADanger);
        }
        return typed.isKnown && typed.isWritten || !Correction.isPossible(typed.word)
                ? new Word(typed.word, typed.word, false, !typed.isKnown && mayBeAName(typed.word))
                : corrected(typed.word, rows, isBesideADanger ? Rule.WORD_BESIDE_A_DANGER : Rule.WORD);
    }

    private static boolean isAnotherDrug(String word, boolean isBesideADanger) {
        return SearchText.isAnotherDrug(word) || isBesideADanger && Substances.contains(word);
    }

    private static boolean mayBeAName(String word) {
        return word.length() >= MIN_LENGTH_OF_UNKNOWN
                && word.chars().allMatch(Character::isLetter)
                && !EnglishWords.contains(word);
    }

    /// A name of ours counts where it is nearer than that of any other drug. The name of another drug wins over
    /// any other correction with as many errors.
    private static Word corrected(String typed, List<Row> rows, Rule rule) {
        var name = name(typed, rows);
        var word = Stream.of(
                        Correction.of(
                                typed,
                                candidates(rows, row -> !row.isName && Danger.isPhrase(row.candidate)),
                                Rule.WORD),
                        Correction.of(typed, candidates(rows, row -> !row.isName), rule))
                .flatMap(Optional::stream)
                .min(comparingInt(candidate -> Correction.errors(typed, candidate)));
        return name.filter(found -> isNearer(typed, found, word))
                .map(found -> new Word(typed, found, false, false))
                .or(() -> otherDrug(typed, rows)
                        .filter(other -> isNearer(typed, other, word))
                        .map(other -> new Word(typed, other, true, true)))
                .or(() -> word.map(found -> new Word(typed, found, false, false)))
                .orElseGet(() ->
                        new Word(typed, typed, false, !rows.getFirst().isKnown || rule == Rule.WORD_BESIDE_A_DANGER));
    }

    private static boolean isNearer(String typed, String found, Optional<String> word) {
        return word.map(other -> Correction.errors(typed, found) <= Correction.errors(typed, other))
                .orElse(true);
    }

    private static Optional<String> otherDrug(String typed, List<Row> rows) {
        return rows.getFirst().isKnown ? Optional.empty() : DrugNames.otherDrug(typed);
    }

    private static Optional<String> name(String typed, List<Row> rows) {
        return Correction.of(typed, candidates(rows, row -> isNameFor(typed, row)), Rule.NAME)
                .or(() -> DrugNames.otherDrug(typed).isPresent()
                        ? Optional.empty()
                        : Correction.of(typed, candidates(rows, Row::isName), Rule.NAME));
    }

    private static boolean isNameFor(String typed, Row row) {
        return row.isName && DrugNames.isMisspelling(typed, row.candidate);
    }

    private static List<String> candidates(List<Row> rows, Predicate<Row> isPossible) {
        return rows.stream()
                .filter(row -> row.candidate != null)
                .filter(isPossible)
                .map(Row::candidate)
                .toList();
    }

    /// The corrections by typed word.
    Map<String, String> corrections() {
        return words.stream().filter(Word::isCorrected).collect(toMap(Word::typed, Word::searched));
    }

    List<String> unknown() {
        return words.stream().filter(Word::isUnknown).map(Word::typed).toList();
    }

    boolean hasAnotherDrug() {
        return words.stream().anyMatch(word -> word.isOtherDrug || word.isUnknown);
    }
}
