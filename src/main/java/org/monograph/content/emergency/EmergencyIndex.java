package org.monograph.content.emergency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.content.emergency.CrisisPhrase.Span;

/// The emergencies of one state of the content. Phrases are found by their first word, so that a search
/// without a word of any costs little.
final class EmergencyIndex {

    static final EmergencyIndex EMPTY = new EmergencyIndex(List.of());

    private final List<Emergency> emergencies;
    private final CrisisVocabulary vocabulary;
    private final Map<CrisisWord, List<CrisisPhrase>> byFirstWord;
    private final List<CrisisPhrase> withNumberFirst;

    private EmergencyIndex(List<Emergency> emergencies) {
        this.emergencies = emergencies;
        var phrases = emergencies.stream().flatMap(Emergency::all).distinct().toList();
        vocabulary = new CrisisVocabulary(
                phrases.stream().flatMap(CrisisPhrase::words).toList());
        byFirstWord = new HashMap<>();
        phrases.forEach(phrase -> phrase.first()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(phrase)));
        withNumberFirst =
                phrases.stream().filter(phrase -> phrase.first().isEmpty()).toList();
    }

    static EmergencyIndex of(Collection<EmergencyAdvice> advice) {
        return new EmergencyIndex(advice.stream()
                .sorted(Comparator.comparingInt((EmergencyAdvice one) -> one.urgency)
                        .thenComparing(one -> one.slug))
                .map(Emergency::of)
                .toList());
    }

    /// @return slugs, the most urgent first
    List<String> namedIn(String search) {
        var words = vocabulary.read(search);
        var spans = new HashMap<CrisisPhrase, List<Span>>();
        for (int start = 0; start < words.size(); start++) {
            for (var phrase : beginningWith(words.get(start))) {
                phrase.at(start, words)
                        .ifPresent(span -> spans.computeIfAbsent(phrase, _ -> new ArrayList<>())
                                .add(span));
            }
        }
        return spans.isEmpty()
                ? List.of()
                : emergencies.stream()
                        .filter(emergency -> isNamed(emergency, spans))
                        .map(Emergency::slug)
                        .toList();
    }

    private List<CrisisPhrase> beginningWith(SearchedWord word) {
        return Stream.concat(
                        word.meanings().stream()
                                .flatMap(meaning -> byFirstWord.getOrDefault(meaning, List.of()).stream())
                                .distinct(),
                        word.isNumber() ? withNumberFirst.stream() : Stream.of())
                .toList();
    }

    private static boolean isNamed(Emergency emergency, Map<CrisisPhrase, List<Span>> spans) {
        var excepted = spans(emergency.exceptions(), spans).toList();
        return spans(emergency.phrases(), spans)
                .anyMatch(span -> excepted.stream().noneMatch(exception -> exception.contains(span)));
    }

    private static Stream<Span> spans(List<CrisisPhrase> phrases, Map<CrisisPhrase, List<Span>> spans) {
        return phrases.stream().flatMap(phrase -> spans.getOrDefault(phrase, List.of()).stream());
    }
}
