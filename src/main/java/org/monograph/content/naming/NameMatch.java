package org.monograph.content.naming;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.naming.MatchKind.FUZZY;
import static org.monograph.content.naming.MatchStatus.AMBIGUOUS;
import static org.monograph.content.naming.MatchStatus.EXACT;
import static org.monograph.content.naming.MatchStatus.NONE;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.monograph.content.drug.Drug;

/// What a term means, by the names that were found for it.
///
/// @param drugs keys of their rows; of suggestions the likest first
public record NameMatch(MatchStatus status, List<Long> drugs, List<MatchKind> matchedOn) {

    public static final int MAX_SUGGESTIONS = 5;
    private static final Comparator<Drug> BY_NAME =
            Comparator.comparing((Drug drug) -> drug.sortName).thenComparing(drug -> drug.slug);

    /// @param found all exact, or all FUZZY
    /// @param guesses that the FUZZY ones are like
    static NameMatch of(List<NameHit> found, List<String> guesses) {
        if (found.isEmpty()) {
            return new NameMatch(NONE, List.of(), List.of());
        }
        return found.getFirst().kind() == FUZZY ? suggested(found, guesses) : called(found);
    }

    private static NameMatch called(List<NameHit> found) {
        var literal = found.stream().mapToInt(NameHit::place).min().orElseThrow();
        var drugs = found.stream()
                .filter(name -> name.place() == literal)
                .map(NameHit::drug)
                .collect(toSet());
        var kinds = found.stream()
                .filter(name -> drugs.contains(name.drug()))
                .map(NameHit::kind)
                .distinct()
                .sorted()
                .toList();
        return new NameMatch(drugs.size() == 1 ? EXACT : AMBIGUOUS, List.copyOf(drugs), kinds);
    }

    private record Suggested(NameHit name, int distance) {

        static final Comparator<Suggested> CLOSEST = comparingInt(Suggested::distance)
                .thenComparing(
                        comparingDouble((Suggested one) -> one.name.trigrams()).reversed())
                .thenComparing(one -> one.name.folded())
                .thenComparing(one -> one.name.drug());

        /// The first guess is the whole of what was written, which may be the beginning of a name.
        static Suggested of(NameHit name, String guess) {
            return new Suggested(
                    name,
                    name.place() == 0
                            ? EditDistance.distanceOrBeginning(guess, name.folded())
                            : EditDistance.distance(guess, name.folded()));
        }
    }

    /// A drug is suggested only where it is nearer than every other drug that we know of.
    private static NameMatch suggested(List<NameHit> found, List<String> guesses) {
        var held = found.stream().map(NameHit::folded).collect(toSet());
        var others =
                guesses.stream().map(guess -> OtherDrugs.distance(guess, held)).toList();
        var drugs = found.stream()
                .map(name -> Suggested.of(name, guesses.get(name.place())))
                .filter(name -> name.distance < others.get(name.name.place()))
                .sorted(Suggested.CLOSEST)
                .map(name -> name.name.drug())
                .distinct()
                .limit(MAX_SUGGESTIONS)
                .toList();
        return drugs.isEmpty() ? of(List.of(), List.of()) : new NameMatch(SUGGESTION, drugs, List.of(FUZZY));
    }

    /// @param rows by key
    DrugMatch match(String term, Map<Long, Drug> rows) {
        var found = drugs.stream().map(rows::get);
        return new DrugMatch(term, status, (status == SUGGESTION ? found : found.sorted(BY_NAME)).toList(), matchedOn);
    }
}
