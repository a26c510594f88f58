package org.monograph.content.naming;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
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
import org.monograph.content.medication.NameKey;

/// Finds the current drugs that terms name. It takes two SQL statements for any number of terms: one for the
/// names, one for the drugs.
public final class DrugNames {

    /// Of a term, in characters.
    public static final int MAX_LENGTH = NameKey.MAX_LENGTH;

    /// Matches by unchanged term.
    public static final Batch<String, DrugMatch> BY_TERM = new Batch<>("drug names", DrugNames::match, null);

    private DrugNames() {}

    private static Map<String, DrugMatch> match(Collection<String> terms) {
        return matchRead(
                new LinkedHashSet<>(terms).stream().map(TermReading::of).toList());
    }

    /// @param readings of different terms
    /// @return the match of each term; a drug is `EXACT` or `AMBIGUOUS` only for names and codes of its own
    public static Map<String, DrugMatch> matchRead(List<TermReading> readings) {
        var matches = matches(readings);
        var drugs = drugs(matches.values());
        return matches.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, match -> DrugMatch.of(match.getKey(), match.getValue(), drugs)));
    }

    /// The form of a name for comparison; see `NameKey`.
    public static String key(String name) {
        return NameKey.of(name);
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

    /// Whether a word may be a misspelled name, and is not as close to the name of another drug.
    public static boolean isMisspelling(String word, String name) {
        var key = NameKey.of(name);
        int cost = Misspelling.cost(NameKey.of(word), key);
        return cost < OtherDrugs.cost(NameKey.of(word), Set.of(key));
    }

    /// Reads the lists of words and names, if they have not been read yet.
    public static void load() {
        OtherDrugs.load();
        SharedNames.load();
        TermReading.load();
        Misspelling.load();
    }

    private static Map<String, TermMatch<Long>> matches(List<TermReading> readings) {
        var hits = NameQuery.find(
                readings.stream().map(TermReading::interpretations).toList(),
                readings.stream().map(TermReading::misspeltKeys).toList());
        return IntStream.range(0, readings.size())
                .boxed()
                .collect(toMap(
                        index -> readings.get(index).term(),
                        index -> match(readings.get(index), hits.getOrDefault(index, List.of()))));
    }

    private static TermMatch<Long> match(TermReading reading, List<NameHit<Long>> hits) {
        var byFuzzy = hits.stream().collect(partitioningBy(hit -> hit.kind() == MatchKind.FUZZY));
        return Matcher.match(reading, byFuzzy.get(false), byFuzzy.get(true));
    }

    private static Map<Long, Drug> drugs(Collection<TermMatch<Long>> matches) {
        var keys = matches.stream().flatMap(match -> match.meanings().stream()).collect(toSet());
        return keys.isEmpty()
                ? Map.of()
                : Drug.<Drug>list("any_is(?1, key)", (Object) keys.toArray(Long[]::new)).stream()
                        .collect(toMap(drug -> drug.key, identity()));
    }
}
