package org.monograph.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.monograph.schema.Batch;

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

    private static Map<String, Meaning> meanings(List<String> terms) {
        var guesses = terms.stream().map(Reading::guesses).toList();
        var found = NameQuery.find(terms.stream().map(Reading::of).toList(), guesses);
        return IntStream.range(0, terms.size())
                .boxed()
                .collect(toMap(terms::get, term -> Meaning.of(found.getOrDefault(term, List.of()), guesses.get(term))));
    }

    private static Map<Long, Drug> drugs(Collection<Meaning> meanings) {
        var keys =
                meanings.stream().flatMap(meaning -> meaning.drugs().stream()).collect(toSet());
        return keys.isEmpty()
                ? Map.of()
                : Drug.<Drug>list("key in ?1", keys).stream().collect(toMap(drug -> drug.key, identity()));
    }
}
