package org.monograph.content.medication;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The words and phrases that may stand beside the name of a medicine.
public final class MedicationWords {

    private static final int MAX_WORDS = 6;

    private final Map<String, WordKind> kinds = new HashMap<>();

    /// @param phrases as they are written; they are compared word by word
    public MedicationWords(Map<WordKind, List<String>> phrases) {
        phrases.forEach((kind, list) -> list.forEach(phrase -> kinds.put(joined(Word.of(phrase)), kind)));
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

    private Optional<Phrase> phrase(List<Word> words) {
        return Optional.ofNullable(kinds.get(joined(words))).map(kind -> new Phrase(kind, words.size()));
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(joining(" "));
    }
}
