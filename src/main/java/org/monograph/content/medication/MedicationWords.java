package org.monograph.content.medication;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.PhraseFile;

/// The words and phrases that may stand beside the name of a medicine.
public final class MedicationWords {

    private static final int MAX_WORDS = 6;

    private final Map<String, WordKind> kinds = new HashMap<>();

    /// @param phrases as they are written; they are compared word by word
    MedicationWords(Map<WordKind, List<String>> phrases) {
        phrases.forEach((kind, list) -> list.forEach(phrase -> kinds.put(joined(Word.of(phrase)), kind)));
    }

    /// Reads `content-rules/medication-words.yaml`.
    public static MedicationWords read() {
        return new MedicationWords(PhraseFile.read("medication-words.yaml", EnumSet.allOf(WordKind.class)));
    }

    /// @param length in words
    record Phrase(WordKind kind, int length) {

        boolean is(WordKind first, WordKind... others) {
            return kind == first || Set.of(others).contains(kind);
        }
    }

    /// The longest phrase that begins with a word of a line.
    Optional<Phrase> at(List<Word> words, int index) {
        return IntStream.rangeClosed(1, Math.min(MAX_WORDS, words.size() - index))
                .map(length -> -length)
                .sorted()
                .map(length -> -length)
                .mapToObj(length -> phrase(words.subList(index, index + length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A unit may be glued to the form: the words "10" and "mgtablet" are "10 mg tablet".
    List<Word> unglued(List<Word> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(index ->
                        isAfterNumber(words, index) ? parts(words.get(index)).stream() : Stream.of(words.get(index)))
                .toList();
    }

    private static boolean isAfterNumber(List<Word> words, int index) {
        return index > 0
                && words.get(index - 1).isNumber()
                && words.get(index).gap().isEmpty();
    }

    private List<Word> parts(Word word) {
        if (kinds.containsKey(word.text()) || word.text().length() != word.end() - word.start()) {
            return List.of(word);
        }
        return IntStream.range(1, word.text().length())
                .filter(length -> kinds.get(word.text().substring(0, length)) == WordKind.AMOUNT)
                .filter(length -> kinds.containsKey(word.text().substring(length)))
                .mapToObj(word::split)
                .findFirst()
                .orElse(List.of(word));
    }

    private Optional<Phrase> phrase(List<Word> words) {
        return Optional.ofNullable(kinds.get(joined(words))).map(kind -> new Phrase(kind, words.size()));
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(joining(" "));
    }
}
