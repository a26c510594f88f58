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

/// The drugs that a term may name.
///
/// @param drugs keys of their rows; for SUGGESTION, closest first
public record NameMatch(MatchStatus status, List<Long> drugs, List<MatchKind> matchedOn) {

    public static final int MAX_SUGGESTIONS = 5;
    private static final NameMatch NO_DRUG = new NameMatch(NONE, List.of(), List.of());
    private static final Comparator<Drug> BY_NAME =
            Comparator.comparing((Drug drug) -> drug.sortName).thenComparing(drug -> drug.slug);

    /// @param hits either all exact or all FUZZY
    /// @param fuzzyKeys of the term; FUZZY hits refer to them by index
    static NameMatch of(List<NameHit> hits, List<String> fuzzyKeys) {
        if (hits.isEmpty()) {
            return NO_DRUG;
        }
        return hits.getFirst().kind() == FUZZY ? suggestion(hits, fuzzyKeys) : exact(hits);
    }

    private static NameMatch exact(List<NameHit> hits) {
        var mostLiteral = hits.stream().mapToInt(NameHit::index).min().orElseThrow();
        var drugs = hits.stream()
                .filter(hit -> hit.index() == mostLiteral)
                .map(NameHit::drug)
                .collect(toSet());
        var kinds = hits.stream()
                .filter(hit -> drugs.contains(hit.drug()))
                .map(NameHit::kind)
                .distinct()
                .sorted()
                .toList();
        return new NameMatch(drugs.size() == 1 ? EXACT : AMBIGUOUS, List.copyOf(drugs), kinds);
    }

    private record Candidate(NameHit hit, int distance) {

        static final Comparator<Candidate> CLOSEST_FIRST = comparingInt(Candidate::distance)
                .thenComparing(comparingDouble((Candidate candidate) -> candidate.hit.similarity())
                        .reversed())
                .thenComparing(candidate -> candidate.hit.key())
                .thenComparing(candidate -> candidate.hit.drug());

        /// Only the first fuzzy key may be the beginning of a name, since it is the whole term.
        static Candidate of(NameHit hit, String fuzzyKey) {
            return new Candidate(
                    hit,
                    hit.index() == 0
                            ? EditDistance.distanceOrBeginning(fuzzyKey, hit.key())
                            : EditDistance.distance(fuzzyKey, hit.key()));
        }
    }

    /// A drug is suggested only if no other drug that we know of is as close.
    private static NameMatch suggestion(List<NameHit> hits, List<String> fuzzyKeys) {
        var ours = hits.stream().map(NameHit::key).collect(toSet());
        var otherDistances =
                fuzzyKeys.stream().map(key -> OtherDrugs.distance(key, ours)).toList();
        var drugs = hits.stream()
                .map(hit -> Candidate.of(hit, fuzzyKeys.get(hit.index())))
                .filter(candidate -> candidate.distance < otherDistances.get(candidate.hit.index()))
                .sorted(Candidate.CLOSEST_FIRST)
                .map(candidate -> candidate.hit.drug())
                .distinct()
                .limit(MAX_SUGGESTIONS)
                .toList();
        return drugs.isEmpty() ? NO_DRUG : new NameMatch(SUGGESTION, drugs, List.of(FUZZY));
    }

    /// @param rows the drugs by key
    DrugMatch match(String term, Map<Long, Drug> rows) {
        var found = drugs.stream().map(rows::get);
        return new DrugMatch(term, status, (status == SUGGESTION ? found : found.sorted(BY_NAME)).toList(), matchedOn);
    }
}
