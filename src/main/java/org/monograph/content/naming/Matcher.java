package org.monograph.content.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.content.medication.LineReading;
import org.monograph.content.medication.MedicationLine;
import org.monograph.content.medication.Span;

/// Decides what a term means, from the names that equal or resemble its words.
///
/// The meaning is certain only if each word is part of a name of it or known to say something beside the name.
/// Otherwise it may be suggested, unless the term names something else.
final class Matcher<T> {

    private static final Set<MatchKind> OF_SUBSTANCES = Set.of(MatchKind.NAME, MatchKind.SYNONYM);

    private final TermReading term;
    private final List<NameHit<T>> equal;
    private final NearNames<T> near;
    /// The meanings of each sequence of words that is a name, without names within longer ones.
    private final Map<Span, Set<T>> names;

    private Matcher(TermReading term, List<NameHit<T>> equal, List<NameHit<T>> similar) {
        this.term = term;
        this.equal = equal;
        this.near = NearNames.of(term, similar);
        this.names = MedicationLine.longest(equal.stream()
                .filter(hit -> spanOf(hit) != null)
                .collect(groupingBy(this::spanOf, mapping(NameHit::meaning, toSet()))));
    }

    static <T> TermMatch<T> match(TermReading term, List<NameHit<T>> equal, List<NameHit<T>> similar) {
        return new Matcher<>(term, equal, similar).match();
    }

    private TermMatch<T> match() {
        var literal = equal.stream().filter(hit -> spanOf(hit) == null).toList();
        if (!literal.isEmpty()) {
            return literal(literal);
        }
        if (namesAnother()) {
            return TermMatch.none();
        }
        return names.isEmpty() ? nearest() : named();
    }

    private Span spanOf(NameHit<T> hit) {
        return term.interpretations().get(hit.index()).span();
    }

    private TermMatch<T> literal(List<NameHit<T>> hits) {
        int first = hits.stream().mapToInt(NameHit::index).min().orElseThrow();
        var meanings = hits.stream()
                .filter(hit -> hit.index() == first)
                .map(NameHit::meaning)
                .distinct()
                .toList();
        return areShared(hits)
                ? TermMatch.suggestion(meanings, null)
                : TermMatch.exact(meanings, kinds(meanings), null);
    }

    /// Whether another drug has each of these names, too.
    private static <T> boolean areShared(Collection<NameHit<T>> hits) {
        return hits.stream().map(NameHit::key).allMatch(SharedNames::contains);
    }

    private List<MatchKind> kinds(Collection<T> meanings) {
        return equal.stream()
                .filter(hit -> meanings.contains(hit.meaning()))
                .map(NameHit::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether words that are no name of ours are the name of another drug.
    private boolean namesAnother() {
        var ours = equal.stream().map(NameHit::key).collect(toSet());
        return term.line()
                .keysOutside(List.copyOf(names.keySet()), OtherDrugs.MAX_WORDS)
                .anyMatch(key -> !ours.contains(key) && OtherDrugs.contains(key));
    }

    private TermMatch<T> named() {
        var meanings = common();
        if (meanings.isEmpty()) {
            return TermMatch.none();
        }
        var reading = read(names.keySet());
        var complete = Optional.of(reading)
                .filter(LineReading::isComplete)
                .or(() -> Optional.of(readWithRepeated(meanings)).filter(LineReading::isComplete));
        var isCertain = complete.isPresent() && !areShared(equal);
        if (isCertain) {
            return TermMatch.exact(
                    List.copyOf(meanings), kinds(meanings), complete.get().details());
        }
        return complete.isPresent() || maySuggest(meanings, reading)
                ? TermMatch.suggestion(
                        List.copyOf(meanings), complete.orElse(reading).details())
                : TermMatch.none();
    }

    /// What all names in the term mean. Empty if two things are named.
    private Set<T> common() {
        var sets = names.values().iterator();
        var common = new LinkedHashSet<>(sets.next());
        sets.forEachRemaining(common::retainAll);
        return common;
    }

    /// The name may stand there once more, with one typing error: "Klonopin (clonazepan)". Which drug is meant
    /// is certain by the name that is spelled right.
    private LineReading readWithRepeated(Set<T> meanings) {
        var repeated = near.repeated(meanings).stream()
                .filter(span -> names.keySet().stream().noneMatch(span::overlaps));
        return read(Stream.concat(names.keySet().stream(), repeated).toList());
    }

    private boolean maySuggest(Set<T> meanings, LineReading reading) {
        if (reading.isCombined() && names.size() == 1) {
            return false;
        }
        return reading.unknown().stream().allMatch(word -> near.isAgain(word, meanings))
                || !reading.mayNameAnother() && reading.unknown().stream().noneMatch(word -> isAnother(word, meanings));
    }

    private boolean isAnother(int word, Set<T> meanings) {
        return !near.isAgain(word, meanings)
                && (near.isAny(word) || OtherDrugs.cost(term.line().keyOf(word), Set.of()) != Misspelling.TOO_FAR);
    }

    private LineReading read(Collection<Span> spans) {
        var substances = new HashMap<Span, Boolean>();
        spans.forEach(span -> substances.put(span, true));
        equal.stream()
                .filter(hit -> spanOf(hit) != null)
                .collect(groupingBy(this::spanOf))
                .forEach((span, hits) ->
                        substances.put(span, hits.stream().anyMatch(hit -> OF_SUBSTANCES.contains(hit.kind()))));
        return term.line().read(substances);
    }

    private TermMatch<T> nearest() {
        var complete = near.spans().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), read(entry.getValue())))
                .filter(entry -> entry.getValue().isComplete())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var closest = near.meanings().filter(complete::containsKey).toList();
        return TermMatch.suggestion(
                closest,
                closest.isEmpty() ? null : complete.get(closest.getFirst()).details());
    }
}
