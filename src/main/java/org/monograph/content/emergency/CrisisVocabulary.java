package org.monograph.content.emergency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.content.text.EnglishWords;

/// The words of all phrases, by which each word of a search is looked up once and not for each phrase.
final class CrisisVocabulary {

    private static final int MIN_LENGTH_RUN_TOGETHER = 7;
    private static final int MIN_LENGTH_OF_PIECE = 2;
    private static final String I = "i";

    private final Set<CrisisWord> words;
    private final Map<Character, List<CrisisWord>> withErrors;

    CrisisVocabulary(Collection<CrisisWord> words) {
        this.words = Set.copyOf(words);
        withErrors = this.words.stream()
                .filter(CrisisWord::mayHaveAnError)
                .collect(groupingBy(word -> word.text().charAt(0)));
    }

    /// The words of a text. A word that consists of several words of phrases, as in "wontwakeup", is split.
    List<SearchedWord> read(String text) {
        return CrisisText.words(text).stream().flatMap(this::separated).toList();
    }

    private Stream<SearchedWord> separated(String written) {
        var word = new SearchedWord(written, meanings(written));
        return word.meanings().isEmpty()
                        && written.length() >= MIN_LENGTH_RUN_TOGETHER
                        && !EnglishWords.contains(written)
                ? pieces(written, 0, new BitSet()).orElse(List.of(written)).stream()
                        .map(piece -> new SearchedWord(piece, meanings(piece)))
                : Stream.of(word);
    }

    private Set<CrisisWord> meanings(String word) {
        var meanings = new HashSet<>(exact(word));
        if (!EnglishWords.contains(word)) {
            withErrors.getOrDefault(word.charAt(0), List.of()).stream()
                    .filter(known -> known.isAlmost(word))
                    .forEach(meanings::add);
        }
        return meanings;
    }

    private Set<CrisisWord> exact(String word) {
        return Stream.concat(
                        Stream.of(new CrisisWord(word, false)),
                        IntStream.rangeClosed(1, word.length())
                                .mapToObj(length -> new CrisisWord(word.substring(0, length), true)))
                .filter(words::contains)
                .collect(toSet());
    }

    /// The words of phrases that a word consists of from a letter on, the longest first.
    ///
    /// @param without the letters from which no such words follow, so that each is tried once
    private Optional<List<String>> pieces(String word, int from, BitSet without) {
        if (from == word.length()) {
            return Optional.of(List.of());
        }
        if (without.get(from)) {
            return Optional.empty();
        }
        var pieces = IntStream.rangeClosed(from + 1, word.length())
                .mapToObj(to -> word.substring(from, from + 1 + word.length() - to))
                .filter(piece -> piece.length() >= MIN_LENGTH_OF_PIECE || piece.equals(I) && from == 0)
                .filter(piece -> words.contains(new CrisisWord(piece, false))
                        || EnglishWords.contains(piece) && !exact(piece).isEmpty())
                .flatMap(piece -> pieces(word, from + piece.length(), without).map(rest -> with(piece, rest)).stream())
                .findFirst();
        without.set(from, pieces.isEmpty());
        return pieces;
    }

    private static List<String> with(String piece, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(piece);
        all.addAll(rest);
        return all;
    }
}
