package org.monograph.content.emergency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.content.emergency.PhrasePart.Number.Kind;

/// A phrase that names a crisis. Its parts stand side by side in a search, in this order:
///
/// - `a|b`: one of these words, with one typing error at most in a word of five letters or more
/// - `breath*`: a word that begins so
/// - `{child}`: a word of a set of `CrisisWords`
/// - `..`: up to five other words, or none
/// - `#3`: a number from 3 on, without a unit
/// - `#1-17`: a number from 1 to 17, also with a unit
/// - `#100mg`: a number of milligrams from 100 on
public record CrisisPhrase(List<PhrasePart> parts) {

    private static final String MILLIGRAMS = "mg";

    /// The place of a phrase in a text: numbers of its first word, and of the word after its last.
    record Span(int start, int end) {

        boolean contains(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    private static final Pattern FORM = Pattern.compile("\\.\\.|#[0-9]{1,4}(?:-[0-9]{1,4}|mg)?"
            + "|(?:[\\p{L}\\p{N}]+\\*?|\\{[a-z]+})(?:\\|(?:[\\p{L}\\p{N}]+\\*?|\\{[a-z]+}))*");

    /// @return what is wrong with the text of a phrase; empty if nothing is
    public static Optional<String> problem(String text) {
        try {
            of(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("'%s': %s".formatted(text, e.getMessage()));
        }
    }

    /// @throws IllegalArgumentException with a message about what is wrong
    static CrisisPhrase of(String text) {
        var parts = Stream.of(text.split(" ", -1)).map(CrisisPhrase::part).toList();
        require(
                !(parts.getFirst() instanceof PhrasePart.Gap) && !(parts.getLast() instanceof PhrasePart.Gap),
                "%s must begin and end with a word or number".formatted(text));
        return new CrisisPhrase(parts);
    }

    private static PhrasePart part(String written) {
        require(
                FORM.matcher(written).matches() && written.equals(written.toLowerCase(Locale.ROOT)),
                "%s is no word in lower case, {set}, number or ..".formatted(written));
        return switch (written.charAt(0)) {
            case '.' -> new PhrasePart.Gap();
            case '#' -> number(written.substring(1).split("-"));
            default ->
                new PhrasePart.OneOf(Stream.of(written.split("\\|"))
                        .flatMap(CrisisPhrase::words)
                        .collect(toUnmodifiableSet()));
        };
    }

    private static PhrasePart number(String[] range) {
        var isDose = range[0].endsWith(MILLIGRAMS);
        var min = Double.parseDouble(range[0].replace(MILLIGRAMS, ""));
        if (range.length == 1) {
            return new PhrasePart.Number(min, Double.MAX_VALUE, isDose ? Kind.MILLIGRAMS : Kind.COUNT);
        }
        var max = Double.parseDouble(range[1]);
        require(min <= max, "the range ends before it begins");
        return new PhrasePart.Number(min, max, Kind.ANY);
    }

    private static Stream<CrisisWord> words(String written) {
        return written.startsWith("{")
                ? CrisisWords.set(written.substring(1, written.length() - 1))
                        .orElseThrow(() -> new IllegalArgumentException("there is no set of words " + written))
                        .stream()
                : Stream.of(CrisisWord.of(written));
    }

    private static void require(boolean isValid, String message) {
        if (!isValid) {
            throw new IllegalArgumentException(message);
        }
    }

    /// The words that it may begin with; empty if it begins with a number.
    Set<CrisisWord> first() {
        return parts.getFirst() instanceof PhrasePart.OneOf oneOf ? oneOf.words() : Set.of();
    }

    Stream<CrisisWord> words() {
        return parts.stream()
                .flatMap(part -> part instanceof PhrasePart.OneOf oneOf ? oneOf.words().stream() : Stream.of());
    }

    /// The place of the phrase in a text, if it begins at a word; the nearest end.
    Optional<Span> at(int start, List<SearchedWord> words) {
        var end = end(0, words, start);
        return end.isEmpty() ? Optional.empty() : Optional.of(new Span(start, end.getAsInt()));
    }

    /// Where the parts from `part` on end, if they begin at a word.
    private OptionalInt end(int part, List<SearchedWord> words, int at) {
        if (part == parts.size()) {
            return OptionalInt.of(at);
        }
        return switch (parts.get(part)) {
            case PhrasePart.Gap _ ->
                IntStream.rangeClosed(at, Math.min(at + PhrasePart.Gap.MAX_WORDS, words.size()))
                        .mapToObj(next -> end(part + 1, words, next))
                        .flatMapToInt(OptionalInt::stream)
                        .findFirst();
            case PhrasePart.OneOf oneOf
            when at < words.size() && oneOf.matches(words.get(at)) -> end(part + 1, words, at + 1);
            case PhrasePart.Number number
            when at < words.size() && number.matches(words, at) -> end(part + 1, words, at + 1);
            default -> OptionalInt.empty();
        };
    }
}
