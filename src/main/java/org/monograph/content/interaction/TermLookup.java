package org.monograph.content.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.naming.DrugMatch;
import org.monograph.content.naming.DrugNames;

/// What the terms of a check are: a drug by any of its names, or an interactant by its own. Only what has
/// exactly one meaning is checked; what is spelt like something is asked back.
///
/// @param drugs that a term may mean
/// @param ofDrugs interactants by the slugs of the drugs that they are
/// @param called interactants by what they are called, as `DrugNames.key` writes it
/// @param like interactants by guesses that their names are like
record TermLookup(
        Map<String, DrugMatch> drugs,
        Map<String, List<Interactant>> ofDrugs,
        Map<String, List<Interactant>> called,
        Map<String, List<Interactant>> like) {

    static final int MAX_SUGGESTIONS = 5;

    static List<InteractionTerm> of(List<String> terms) {
        var drugs = DrugNames.match(terms);
        var called = called(
                terms.stream().flatMap(term -> DrugNames.keys(term).stream()).collect(toSet()));
        var slugs = drugs.values().stream()
                .flatMap(match -> match.drugs().stream())
                .map(drug -> drug.slug)
                .collect(toSet());
        var meaning = new TermLookup(drugs, ofDrugs(slugs), called, like(unknown(terms, drugs, called)));
        return terms.stream().map(meaning::of).toList();
    }

    private InteractionTerm of(String term) {
        var exact = exact(term);
        return exact.size() == 1 && isOneDrugAtMost(term)
                ? new InteractionTerm(term, exact.getFirst(), List.of())
                : new InteractionTerm(term, null, exact.isEmpty() ? suggested(term) : exact);
    }

    /// A drug that no interactant stands for is missing among what can be checked, and what is left is not
    /// the only meaning.
    private boolean isOneDrugAtMost(String term) {
        var match = drugs.get(term);
        return switch (match.status()) {
            case EXACT -> interactants(match).findAny().isPresent();
            case AMBIGUOUS -> false;
            case SUGGESTION, NONE -> true;
        };
    }

    /// All that is called so: one thing, or an ambiguous name.
    private List<Interactant> exact(String term) {
        var match = drugs.get(term);
        var ofDrug = match.status() == SUGGESTION ? Stream.<Interactant>of() : interactants(match);
        var literal = DrugNames.keys(term).stream()
                .filter(called::containsKey)
                .findFirst()
                .map(called::get)
                .orElse(List.of());
        return first(Stream.concat(ofDrug, literal.stream()));
    }

    private List<Interactant> suggested(String term) {
        var others = DrugNames.guesses(term).stream().flatMap(guess -> like.getOrDefault(guess, List.of()).stream());
        return first(Stream.concat(interactants(drugs.get(term)), others));
    }

    private Stream<Interactant> interactants(DrugMatch match) {
        return match.drugs().stream().flatMap(drug -> ofDrugs.getOrDefault(drug.slug, List.of()).stream());
    }

    private static List<Interactant> first(Stream<Interactant> found) {
        return found.distinct().limit(MAX_SUGGESTIONS).toList();
    }

    private static Map<String, List<Interactant>> ofDrugs(Set<String> drugs) {
        return drugs.isEmpty()
                ? Map.of()
                : Interactant.<Interactant>list("any_is(?1, drugSlug) and publication.supersededAt is null", (Object)
                                drugs.toArray(String[]::new))
                        .stream()
                        .collect(groupingBy(interactant -> interactant.drugSlug));
    }

    private record Named(String key, Interactant interactant) {}

    private static Map<String, List<Interactant>> called(Set<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : byKey(Panache.getSession()
                        .createSelectionQuery("""
                                select n.folded, i from InteractantName n join n.ofInteractant i
                                where any_is(:keys, n.folded) and i.publication.supersededAt is null
                                order by i.name, i.slug""", Named.class)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .getResultList());
    }

    private static Map<String, List<Interactant>> byKey(Collection<Named> names) {
        return names.stream().collect(groupingBy(Named::key, mapping(Named::interactant, toList())));
    }

    private static List<String> unknown(
            List<String> terms, Map<String, DrugMatch> drugs, Map<String, List<Interactant>> called) {
        return terms.stream()
                .filter(term ->
                        drugs.get(term).drugs().isEmpty() || drugs.get(term).status() == SUGGESTION)
                .filter(term -> DrugNames.keys(term).stream().noneMatch(called::containsKey))
                .flatMap(term -> DrugNames.guesses(term).stream())
                .distinct()
                .toList();
    }

    private record Near(String guess, String key, Long interactant) {}

    /// Among what is no drug of ours: the names of those are asked for with all their names, elsewhere.
    private static Map<String, List<Interactant>> like(List<String> guesses) {
        var near = guesses.isEmpty()
                ? List.<Near>of()
                : Panache.getSession()
                        .createNativeQuery("""
                                select g.name, near.folded, near.interactant_id
                                from unnest(cast(:guesses as text[])) g (name)
                                cross join lateral (
                                    select n.folded, n.interactant_id
                                    from (select * from interactant_name where folded % g.name offset 0) n
                                    cross join lateral (
                                        select superseded_at, drug_slug from interactant where id = n.interactant_id offset 0) i
                                    where i.superseded_at is null and i.drug_slug is null
                                    order by similarity(n.folded, g.name) desc, n.folded
                                    limit 30) near""", Near.class)
                        .setParameter("guesses", guesses.toArray(String[]::new))
                        .getResultList();
        var likely = near.stream()
                .filter(one -> DrugNames.isLike(one.guess, one.key))
                .toList();
        var rows = rows(likely.stream().map(Near::interactant).collect(toSet()));
        return byKey(likely.stream()
                .map(one -> new Named(one.guess, rows.get(one.interactant)))
                .toList());
    }

    private static Map<Long, Interactant> rows(Set<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : Interactant.<Interactant>list("any_is(?1, key)", (Object) keys.toArray(Long[]::new)).stream()
                        .collect(toMap(row -> row.key, identity()));
    }
}
