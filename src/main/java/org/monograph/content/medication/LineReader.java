package org.monograph.content.medication;

import static org.monograph.content.medication.WordKind.COMBINED;
import static org.monograph.content.medication.WordKind.FREQUENCY;
import static org.monograph.content.medication.WordKind.SALT;

import java.util.ArrayList;
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

    private static final Set<WordKind> SCHEDULED =
            EnumSet.of(FREQUENCY, WordKind.MULTIPLIED, WordKind.FILLER, WordKind.REASON);
    /// Something that there may be some of each day, as in "2 tablets/day".
    private static final Set<WordKind> PER_TIME =
            EnumSet.of(FREQUENCY, WordKind.MULTIPLIED, WordKind.COUNT, WordKind.COUNTED_FORM, WordKind.TIME);
    private static final Set<WordKind> BEFORE_COUNTED =
            EnumSet.of(WordKind.AMOUNT, WordKind.COUNT, WordKind.COUNTED_FORM);

    private final String line;
    private final List<Word> words;
    private final MedicationWords vocabulary;
    /// Whether the name is that of a substance, which may have a salt, by its words.
    private final Map<Span, Boolean> names;

    private final List<Integer> unknown = new ArrayList<>();
    private final LineParts parts;
    private boolean isCombined;
    private boolean isConnected;
    private boolean hasName;
    private WordKind before = WordKind.MARKET;
    private boolean takesSalt;
    private boolean takesHydrate;
    /// Index of the 3 in "3 x"; -1 when no such count stands directly before.
    private int counted = -1;

    LineReader(String line, List<Word> words, MedicationWords vocabulary, Map<Span, Boolean> names) {
        this.line = line;
        this.words = words;
        this.vocabulary = vocabulary;
        this.names = names;
        this.parts = new LineParts(line, words);
    }

    LineReading read() {
        int at = 0;
        while (at < words.size()) {
            isCombined |= words.get(at).follows(COMBINING) && before != FREQUENCY && before != WordKind.MAKER;
            at = next(at);
        }
        isCombined |=
                !words.isEmpty() && Word.follows(line.substring(words.getLast().end()), COMBINING);
        return new LineReading(List.copyOf(unknown), isCombined, isConnected, parts.details());
    }

    /// @return index of the next word to read
    private int next(int at) {
        var name = nameAt(at);
        if (name.isPresent()) {
            before = WordKind.MARKET;
            hasName = true;
            takesHydrate = names.get(name.get());
            takesSalt = takesHydrate && !isSalt(name.get().to() - 1);
            return name.get().to();
        }
        var quantity = Quantity.at(words, at, before, vocabulary);
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
        var hasBegun = before == WordKind.MULTIPLIED || before == WordKind.FILLER;
        return part(FREQUENCY, new Span(hasBegun ? at - 1 : at, quantity.to()));
    }

    private boolean isInPlace(int at, Phrase phrase) {
        return switch (phrase.kind()) {
            case SALT -> takesSalt && (words.get(at).isJoined() || isInBrackets(at, at + phrase.length()));
            case HYDRATE -> takesHydrate && words.get(at).isJoined();
            case MULTIPLIED -> isNumber(at - 1) || isNumber(at + 1);
            case REASON -> SCHEDULED.contains(before);
            case COUNT -> BEFORE_COUNTED.contains(before);
            case TIME -> PER_TIME.contains(before) && words.get(at).follows("/");
            case NUMBER -> isNumber(at - 1) || at + phrase.length() < words.size() && isKnown(at + phrase.length());
            case PART_OF_DAY -> before != WordKind.MARKET;
            case RANGE -> before != WordKind.MARKET && isNumber(at + phrase.length());
            case PRODUCT_CODE -> isNumber(at + phrase.length());
            case AMOUNT, VOLUME, PER -> false;
            default -> true;
        };
    }

    private boolean isSalt(int at) {
        return vocabulary.at(words, at).filter(phrase -> phrase.is(SALT)).isPresent();
    }

    private boolean isInBrackets(int from, int to) {
        return words.get(from).gap().strip().equals("(")
                && (to == words.size() || words.get(to).follows(")"));
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < words.size() && words.get(at).isNumber();
    }

    private boolean isKnown(int at) {
        return words.get(at).isNumber() || vocabulary.at(words, at).isPresent();
    }

    private int phrase(int at, Phrase phrase) {
        var span = new Span(at, at + phrase.length());
        if (phrase.is(COMBINED, WordKind.WITH)) {
            return combined(span, phrase.kind());
        }
        isCombined |= phrase.is(WordKind.INSTEAD_OF) && !hasName;
        var isHydrate = phrase.is(WordKind.HYDRATE);
        var mayFollow = takesSalt && isHydrate;
        part(meant(phrase.kind()), span);
        takesSalt = mayFollow;
        takesHydrate = isHydrate || phrase.is(SALT);
        return span.to();
    }

    private static WordKind meant(WordKind kind) {
        return switch (kind) {
            case TIME, PART_OF_DAY -> FREQUENCY;
            case LEGAL_FORM -> WordKind.MAKER;
            default -> kind;
        };
    }

    /// "In the morning and at night" is one schedule, and "with 30 tablets" names no second medicine.
    private int combined(Span span, WordKind kind) {
        if (continuesSchedule(span.to())) {
            return span.to();
        }
        var packed = kind == COMBINED ? Optional.<WordKind>empty() : packed(span.to());
        isCombined |= packed.isEmpty();
        return part(packed.orElse(kind), span);
    }

    /// What "with" stands before in "with 30 tablets", "com 20 ml", "c/30" and "c/ 8 hrs"; empty for the amount
    /// of a second medicine.
    private Optional<WordKind> packed(int at) {
        if (!isNumber(at)) {
            return Optional.empty();
        }
        var unit = vocabulary.at(words, Numbers.at(words, at, vocabulary).to());
        return switch (unit.map(Phrase::kind).orElse(WordKind.MARKET)) {
            case AMOUNT -> Optional.empty();
            case TIME -> Optional.of(WordKind.FILLER);
            case VOLUME, COUNT, COUNTED_FORM, PACKAGE -> Optional.of(WordKind.PACKAGE);
            default -> words.get(at).follows("/") ? Optional.of(WordKind.PACKAGE) : Optional.empty();
        };
    }

    private boolean continuesSchedule(int at) {
        return (before == FREQUENCY || before == WordKind.REASON)
                && (isNumber(at)
                        || vocabulary
                                .at(words, at)
                                .filter(next ->
                                        next.is(FREQUENCY, WordKind.PART_OF_DAY, WordKind.REASON, WordKind.NUMBER))
                                .isPresent());
    }

    private int part(WordKind kind, Span span) {
        var whole = kind == FREQUENCY && counted >= 0 ? new Span(counted, span.to()) : span;
        parts.add(kind, whole);
        counted = counted(kind, span.from());
        before = kind;
        takesSalt = false;
        takesHydrate = false;
        return span.to();
    }

    private int counted(WordKind kind, int from) {
        return switch (kind) {
            case COUNT -> words.get(from).follows("#") ? -1 : from;
            case MULTIPLIED -> counted;
            default -> -1;
        };
    }

    private int unknown(int at) {
        if (hasName && CompanyName.has(words, at, vocabulary)) {
            return part(WordKind.MAKER, new Span(at, at + 1));
        }
        isConnected |= words.get(at).follows(CONNECTING)
                || at + 1 < words.size() && words.get(at + 1).follows(SEPARATING);
        unknown.add(at);
        return part(WordKind.MARKET, new Span(at, at + 1));
    }
}
