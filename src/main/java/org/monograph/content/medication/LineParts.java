package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.FREQUENCY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the words of a line say beside the names, as it is written there.
final class LineParts {

    private final String line;
    private final List<Word> words;
    private final Map<WordKind, List<Span>> parts = new EnumMap<>(WordKind.class);

    LineParts(String line, List<Word> words) {
        this.line = line;
        this.words = words;
    }

    void add(WordKind kind, Span span) {
        parts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(span);
    }

    /// @return null when there are none
    MedicationDetails details() {
        var details = new MedicationDetails(
                written(WordKind.AMOUNT),
                written(WordKind.FORM, WordKind.COUNTED_FORM),
                written(WordKind.ROUTE),
                written(FREQUENCY));
        return details.isEmpty() ? null : details;
    }

    /// Parts that follow each other, with nothing but spaces between them, are one.
    private List<String> written(WordKind... kinds) {
        var spans = List.of(kinds).stream()
                .flatMap(kind -> parts.getOrDefault(kind, List.of()).stream())
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList();
        var merged = new ArrayList<Span>();
        for (var span : spans) {
            var isNext = !merged.isEmpty()
                    && merged.getLast().to() == span.from()
                    && words.get(span.from()).isJoined()
                    && kinds[0] != WordKind.AMOUNT;
            merged.add(isNext ? new Span(merged.removeLast().from(), span.to()) : span);
        }
        return merged.stream().map(this::text).toList();
    }

    private String text(Span span) {
        return line.substring(
                words.get(span.from()).start(), words.get(span.to() - 1).end());
    }
}
