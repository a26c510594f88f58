package org.monograph.content.naming;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.monograph.content.medication.Span;

/// The names of ours that words of a term may be misspellings of, nearest first. A name counts only if no other
/// drug that we know of is as near.
record NearNames<T>(List<Near<T>> names) {

    private static final int LONG_BEGINNING = 6;

    /// @param isClear whether it would be this name beside another name of the same meaning
    record Near<T>(Span span, T meaning, String key, int cost, boolean isClear) {}

    static <T> NearNames<T> of(TermReading term, List<NameHit<T>> similar) {
        var ours = similar.stream().map(NameHit::key).collect(toSet());
        var others = new HashMap<String, Integer>();
        return new NearNames<>(similar.stream()
                .map(hit -> near(term, hit, key -> others.computeIfAbsent(key, _ -> OtherDrugs.cost(key, ours))))
                .filter(name -> name.cost != Misspelling.TOO_FAR)
                .sorted(comparingInt((Near<T> name) -> name.cost).thenComparing(Near::key))
                .toList());
    }

    private static <T> Near<T> near(TermReading term, NameHit<T> hit, ToIntFunction<String> other) {
        var words = term.misspelt().get(hit.index());
        int cost = Misspelling.costOrCutShort(words.key(), hit.key());
        var isOther = cost != Misspelling.TOO_FAR && isOther(words.key(), hit.key(), cost, other);
        return new Near<>(
                words.span(),
                hit.meaning(),
                hit.key(),
                isOther ? Misspelling.TOO_FAR : cost,
                isClear(words.key(), hit.key()));
    }

    private static boolean isClear(String key, String name) {
        return Misspelling.isBeginning(key, name)
                ? key.length() >= LONG_BEGINNING && !OtherDrugs.hasBeginning(key)
                : Misspelling.cost(key, name) != Misspelling.TOO_FAR;
    }

    /// Six letters that begin a name of ours are no misspelling of another one.
    private static boolean isOther(String key, String name, int cost, ToIntFunction<String> other) {
        if (!Misspelling.isBeginning(key, name)) {
            return other.applyAsInt(key) <= cost;
        }
        return key.length() < LONG_BEGINNING
                ? OtherDrugs.hasBeginning(key) || other.applyAsInt(key) <= cost
                : OtherDrugs.contains(key);
    }

    Stream<T> meanings() {
        return names.stream().map(Near::meaning).distinct();
    }

    /// For each meaning, the words that may be a name of it.
    Map<T, Set<Span>> spans() {
        return names.stream().collect(groupingBy(Near::meaning, mapping(Near::span, toUnmodifiableSet())));
    }

    /// Whether the name that a word is nearest to means one of these.
    boolean isAgain(int word, Set<T> meanings) {
        return nearest(word).filter(name -> meanings.contains(name.meaning)).isPresent();
    }

    boolean isAny(int word) {
        return nearest(word).isPresent();
    }

    private Optional<Near<T>> nearest(int word) {
        return names.stream().filter(name -> name.span.holds(word)).findFirst();
    }

    /// The words that are a name of the only meaning with typing errors or cut short, and none of another meaning.
    List<Span> repeated(Set<T> meanings) {
        return meanings.size() > 1
                ? List.of()
                : spans().getOrDefault(meanings.iterator().next(), Set.of()).stream()
                        .filter(span -> isRepeated(span, meanings))
                        .toList();
    }

    private boolean isRepeated(Span span, Set<T> meanings) {
        var near = names.stream().filter(name -> name.span.equals(span)).toList();
        return near.getFirst().isClear && near.stream().map(Near::meaning).allMatch(meanings::contains);
    }
}
