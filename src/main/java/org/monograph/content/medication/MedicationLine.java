package org.monograph.content.medication;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A line that may name a medicine. Every word has to be part of a name, or known to say something beside it:
/// a word that is not known may change what is meant.
public final class MedicationLine {

    /// Of names to look for in a line. A line of more words than that many names have is none of a medicine.
    public static final int MAX_NAMES = 64;
    private static final int MAX_WORDS_OF_NAME = 5;

    private static final int MAX_MISSPELT = 6;
    private static final int MAX_WORDS_OF_MISSPELT = 3;
    private static final int MIN_LETTERS = 4;

    private static final Map<String, String> ABBREVIATIONS = Map.of("hcl", "hydrochloride", "hbr", "hydrobromide");

    private final String line;
    private final List<Word> words;
    private final MedicationWords vocabulary;
    private final List<Boolean> known;

    private MedicationLine(String line, List<Word> words, MedicationWords vocabulary) {
        this.line = line;
        this.words = words;
        this.vocabulary = vocabulary;
        this.known = known();
    }

    public static MedicationLine of(String line, MedicationWords vocabulary) {
        return new MedicationLine(line, vocabulary.unglued(Word.of(line)), vocabulary);
    }

    private List<Boolean> known() {
        var known = new Boolean[words.size()];
        for (int at = 0; at < words.size(); ) {
            int length =
                    vocabulary.at(words, at).map(MedicationWords.Phrase::length).orElse(0);
            known[at] = length > 0 || !words.get(at).hasLetters();
            for (int more = 1; more < length; more++) {
                known[at + more] = true;
            }
            at += Math.max(1, length);
        }
        return List.of(known);
    }

    /// Words that may be a name.
    ///
    /// @param key as by `NameKey`
    /// @param isOfSubstance whether only the name of a substance may equal the key, as a salt is written out
    public record Candidate(Span span, String key, boolean isOfSubstance) {}

    /// All words.
    public Span whole() {
        return new Span(0, words.size());
    }

    /// Up to `MAX_NAMES` sequences of words that may be names. They begin the line or have a word that is not
    /// known.
    public List<Candidate> candidates() {
        return spans(MAX_WORDS_OF_NAME)
                .filter(span -> span.from() == 0
                        || !known.subList(span.from(), span.to()).stream().allMatch(is -> is))
                .flatMap(this::candidates)
                .limit(MAX_NAMES)
                .toList();
    }

    private Stream<Span> spans(int maxWords) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(words.size(), from + maxWords))
                        .mapToObj(to -> new Span(from, to)));
    }

    private Stream<Candidate> candidates(Span span) {
        var key = key(span);
        var written = NameKey.of(words.subList(span.from(), span.to()).stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word.text(), word.text()))
                .collect(joining(" ")));
        var isAbbreviated =
                words.subList(span.from(), span.to()).stream().anyMatch(word -> ABBREVIATIONS.containsKey(word.text()));
        return Stream.concat(
                        Stream.of(new Candidate(span, key, false)),
                        isAbbreviated ? Stream.of(new Candidate(span, written, true)) : Stream.of())
                .filter(candidate -> NameKey.isUsable(candidate.key));
    }

    private String key(Span span) {
        return NameKey.of(line.substring(
                words.get(span.from()).start(), words.get(span.to() - 1).end()));
    }

    /// Up to six sequences of words that may be misspelt names: words that follow each other and are not
    /// known, and a line of few words as a whole.
    public List<Candidate> misspelt() {
        var unfamiliar = spans(MAX_WORDS_OF_MISSPELT)
                .filter(span -> known.subList(span.from(), span.to()).stream().noneMatch(is -> is));
        return Stream.concat(unfamiliar, words.size() <= MAX_WORDS_OF_NAME ? Stream.of(whole()) : Stream.<Span>of())
                .filter(span -> span.from() < span.to())
                .distinct()
                .map(span -> new Candidate(span, key(span), false))
                .filter(candidate -> candidate.key.length() >= MIN_LETTERS && NameKey.isUsable(candidate.key))
                .limit(MAX_MISSPELT)
                .toList();
    }

    /// The keys of all sequences of up to `maxWords` words that are not part of one of the spans.
    public Stream<String> keysOutside(List<Span> spans, int maxWords) {
        return spans(maxWords)
                .filter(span -> spans.stream().noneMatch(other -> other.equals(span) || other.holds(span)))
                .map(this::key);
    }

    /// @param names whether each is the name of a substance, which may have a salt, by its words
    public LineReading read(Map<Span, Boolean> names) {
        return new LineReader(line, words, vocabulary, longest(names)).read();
    }

    /// Without names that are part of longer ones.
    public static <T> Map<Span, T> longest(Map<Span, T> names) {
        return names.entrySet().stream()
                .filter(name -> names.keySet().stream().noneMatch(other -> other.holds(name.getKey())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The key of one word.
    public String keyOf(int word) {
        return key(new Span(word, word + 1));
    }
}
