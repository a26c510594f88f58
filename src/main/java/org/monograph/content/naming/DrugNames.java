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

/// Which current drugs terms mean. Two SQL statements find it for any number of terms: one the names, one the drugs.
public final class DrugNames {

    /// Of a term, in characters.
    public static final int MAX_LENGTH = NameKey.MAX_LENGTH;

    /// By the term as it was written.
    public static final Batch<String, DrugMatch> BY_TERM = new Batch<>("drug names", DrugNames::match, null);

    private DrugNames() {}

    /// @param terms as people write them, each up to `MAX_LENGTH` characters, checked by `InputText`
    /// @return what each means; a drug is `EXACT` or `AMBIGUOUS` for names of its own only
    public static Map<String, DrugMatch> match(Collection<String> terms) {
        var meanings = meanings(List.copyOf(new LinkedHashSet<>(terms)));
        var drugs = drugs(meanings.values());
        return meanings.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, meant -> meant.getValue().match(meant.getKey(), drugs)));
    }

    /// The form in which a name is compared.
    public static String key(String name) {
        return NameKey.of(name);
    }

    /// What a term may be the name of, as `key` writes it: the most literal reading first.
    public static List<String> keys(String term) {
        return NameInterpretation.of(term).stream()
                .filter(reading -> reading.kinds().contains(MatchKind.SYNONYM))
                .map(NameInterpretation::key)
                .distinct()
                .toList();
    }

    /// What to look for, as `key` writes it, when a term is nobody's name.
    public static List<String> guesses(String term) {
        return NameInterpretation.guesses(term);
    }

    /// Whether a guess may be a misspelling, or the beginning, of a name, and of no other that we know as well.
    public static boolean isLike(String guess, String key) {
        var distance = EditDistance.distanceOrBeginning(guess, key);
        return distance < OtherDrugs.distance(guess, Set.of(key));
    }

    /// What else than our drugs a word may be the name of, even with a typing error. It may be one of our drugs too.
    public static Optional<String> other(String word) {
        return OtherDrugs.nearest(NameKey.of(word));
    }

    private static Map<String, NameMatch> meanings(List<String> terms) {
        var guesses = terms.stream().map(NameInterpretation::guesses).toList();
        var found = NameQuery.find(terms.stream().map(NameInterpretation::of).toList(), guesses);
        return IntStream.range(0, terms.size())
                .boxed()
                .collect(toMap(
                        terms::get, term -> NameMatch.of(found.getOrDefault(term, List.of()), guesses.get(term))));
    }

    private static Map<Long, Drug> drugs(Collection<NameMatch> meanings) {
        var keys =
                meanings.stream().flatMap(meaning -> meaning.drugs().stream()).collect(toSet());
        return keys.isEmpty()
                ? Map.of()
                : Drug.<Drug>list("any_is(?1, key)", (Object) keys.toArray(Long[]::new)).stream()
                        .collect(toMap(drug -> drug.key, identity()));
    }
}
