package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.COMBINED;
import static org.monograph.content.medication.WordKind.FREQUENCY;
import static org.monograph.content.medication.WordKind.SALT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monograph.content.medication.MedicationWords.Phrase;

/// Reads the words of a line from left to right, with the names that are known.
final class LineReader {

    private static final String COMBINING = "+&";
    private static final String CONNECTING = "([{/\\|,;";
    /// "Brand (substance)" is how a brand is explained, but "receptors, baclofen" names two things.
    private static final String SEPARATING = "/\\|,;";

    private static final Set<WordKind> SCHEDULED = EnumSet.of(FREQUENCY, WordKind.MULTIPLIED, WordKind.FILLER);

    private final String line;
    private final List<Word> words;
    private final MedicationWords vocabulary;
    /// Whether the name is that of a substance, which may have a salt, by its words.
    private final Map<Span, Boolean> names;

    private final List<Integer> unknown = new ArrayList<>();
    private final Map<WordKind, List<Span>> parts = new EnumMap<>(WordKind.class);
    private boolean isCombined;
    private boolean isConnected;
    private boolean hasName;
    private WordKind before = WordKind.MARKET;
    private boolean takesSalt;

    LineReader(String line, List<Word> words, MedicationWords vocabulary, Map<Span, Boolean> names) {
        this.line = line;
        this.words = words;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    LineReading read() {
        int at = 0;
        while (at < words.size()) {
            isCombined |= words.get(at).follows(COMBINING) && before != FREQUENCY && before != WordKind.MAKER;
            at = next(at);
        }
        isCombined |=
                !words.isEmpty() && Word.follows(line.substring(words.getLast().end()), COMBINING);
        return new LineReading(List.copyOf(unknown), isCombined, isConnected, details());
    }

    /// @return index of the next word to read
    private int next(int at) {
        var name = nameAt(at);
        if (name.isPresent()) {
            before = WordKind.MARKET;
            hasName = true;
            takesSalt = names.get(name.get());
            return name.get().to();
        }
        var quantity =
                words.get(at).isNumber() ? Quantity.at(words, at, before, vocabulary) : Optional.<Quantity>empty();
        if (quantity.isPresent()) {
            return quantity(at, quantity.get());
        }
        return vocabulary
                .at(words, at)
                .filter(phrase -> isInPlace(at, phrase))
                .map(phrase -> phrase(at, phrase))
                .orElseGet(() -> unknown(at));
    }

    private Optional<Span> nameAt(int at) {
        return names.keySet().stream().filter(span -> span.from() == at).max((a, b) -> Integer.compare(a.to(), b.to()));
    }

    /// "24 HR" before a name is a kind of release, "x 5 days" after it says how long.
    private int quantity(int at, Quantity quantity) {
        var isSchedule = SCHEDULED.contains(before)
                || vocabulary
                        .at(words, quantity.to())
                        .filter(next -> next.is(FREQUENCY))
                        .isPresent();
        if (quantity.kind() != WordKind.TIME || !isSchedule) {
            return part(quantity.kind(), new Span(at, quantity.to()));
        }
        var isBegun = before == FREQUENCY || !SCHEDULED.contains(before);
        return part(FREQUENCY, new Span(isBegun ? at : at - 1, quantity.to()));
    }

    private boolean isInPlace(int at, Phrase phrase) {
        return switch (phrase.kind()) {
            case SALT -> takesSalt && words.get(at).isJoined();
            case MULTIPLIED ->
                at > 0 && words.get(at - 1).isNumber()
                        || at + 1 < words.size() && words.get(at + 1).isNumber();
            case REASON -> SCHEDULED.contains(before);
            case COUNT -> before == WordKind.AMOUNT;
            case AMOUNT, VOLUME, TIME, PER -> false;
            default -> true;
        };
    }

    private int phrase(int at, Phrase phrase) {
        isCombined |= phrase.is(COMBINED) && before != FREQUENCY || phrase.is(WordKind.INSTEAD_OF) && !hasName;
        var isSalt = phrase.is(SALT);
        var end = part(phrase.kind(), new Span(at, at + phrase.length()));
        takesSalt = isSalt;
        return end;
    }

    private int part(WordKind kind, Span span) {
        parts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(span);
        before = kind;
        takesSalt = false;
        return span.to();
    }

    private int unknown(int at) {
        isConnected |= words.get(at).follows(CONNECTING)
                || at + 1 < words.size() && words.get(at + 1).follows(SEPARATING);
        unknown.add(at);
        before = WordKind.MARKET;
        takesSalt = false;
        return at + 1;
    }

    private MedicationDetails details() {
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
