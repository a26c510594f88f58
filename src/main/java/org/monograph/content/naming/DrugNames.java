package org.monograph.content.naming;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.monograph.base.graph.Batch;
import org.monograph.content.drug.Drug;

/// Finds the current drugs that terms name. It takes two SQL statements for any number of terms: one for the
/// names, one for the drugs.
public final class DrugNames {

    /// Of a term, in characters.
    public static final int MAX_LENGTH = NameKey.MAX_LENGTH;

    /// Matches by unchanged term.
    public static final Batch<String, DrugMatch> BY_TERM = new Batch<>("drug names", DrugNames::match, null);

    private DrugNames() {}

    /// @param terms up to `MAX_LENGTH` characters each, checked by `InputText`
    /// @return the match of each term; a drug is `EXACT` or `AMBIGUOUS` only for names and codes of its own
    public static Map<String, DrugMatch> match(Collection<String> terms) {
        var matches = matches(List.copyOf(new LinkedHashSet<>(terms)));
        var drugs = drugs(matches.values());
        return matches.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, match -> match.getValue().match(match.getKey(), drugs)));
    }

    /// The form of a name for comparison; see `NameKey`.
    public static String key(String name) {
        return NameKey.of(name);
    }

    /// The keys of the names that a term may stand for, most literal first: without strength, form or salt,
    /// too.
    public static List<String> candidateKeys(String term) {
        return NameInterpretation.of(term).stream()
                .filter(interpretation -> interpretation.kinds().contains(MatchKind.SYNONYM))
                .map(NameInterpretation::key)
                .distinct()
                .toList();
    }

    /// The keys for which to search similar names, when no name equals the term.
    public static List<String> fuzzyKeys(String term) {
        return NameInterpretation.fuzzyKeys(term);
    }

    /// Whether a name may be suggested for a fuzzy key: the key is a misspelling or the beginning of the
    /// name, and not as close to the name of another drug that we know of.
    public static boolean isSuggestible(String fuzzyKey, String nameKey) {
        var distance = EditDistance.distanceOrBeginning(fuzzyKey, nameKey);
        return distance < OtherDrugs.distance(fuzzyKey, Set.of(nameKey));
    }

    /// The drug in the list of drugs without a monograph that a word may name, even with typing errors. The
    /// word may name one of our drugs as well.
    public static Optional<String> otherDrug(String word) {
        return OtherDrugs.nearest(NameKey.of(word));
    }

    /// Whether a word is in the list of drugs without a monograph, as it is written.
    public static boolean isOtherDrug(String word) {
        return OtherDrugs.contains(NameKey.of(word));
    }

    /// Reads the list of drugs without a monograph, if it has not been read yet.
    public static void loadOtherDrugs() {
        OtherDrugs.load();
    }

    private static Map<String, NameMatch> matches(List<String> terms) {
        var fuzzyKeys = terms.stream().map(NameInterpretation::fuzzyKeys).toList();
        var hits = NameQuery.find(terms.stream().map(NameInterpretation::of).toList(), fuzzyKeys);
        return IntStream.range(0, terms.size())
                .boxed()
                .collect(toMap(
                        terms::get, index -> NameMatch.of(hits.getOrDefault(index, List.of()), fuzzyKeys.get(index))));
    }

    private static Map<Long, Drug> drugs(Collection<NameMatch> matches) {
        var keys = matches.stream().flatMap(match -> match.drugs().stream()).collect(toSet());
        return keys.isEmpty()
                ? Map.of()
                : Drug.<Drug>list("any_is(?1, key)", (Object) keys.toArray(Long[]::new)).stream()
                        .collect(toMap(drug -> drug.key, identity()));
    }
}
