package org.monograph.content.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.naming.MatchStatus.AMBIGUOUS;
import static org.monograph.content.naming.MatchStatus.EXACT;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.naming.DrugMatch;
import org.monograph.content.naming.DrugNames;
import org.monograph.content.naming.SoundAlike;
import org.monograph.content.naming.TermMatch;
import org.monograph.content.naming.TermReading;

/// Finds the interactants that the terms of a check mean: a drug by any of its names, or another interactant
/// by its names. Only a term with exactly one meaning is checked. For a term that is only similar to names
/// there are suggestions.
///
/// @param drugs that a term may mean, by term
/// @param ofDrugs interactants by slug of their drug
/// @param byName interactants by name, normalized by `DrugNames.key`
/// @param similar interactants with similar names, by key of `TermReading.misspeltKeys` and by name
record TermLookup(
        Map<String, DrugMatch> drugs,
        Map<String, List<Interactant>> ofDrugs,
        Map<String, List<Interactant>> byName,
        Map<String, Map<String, List<Interactant>>> similar) {

    static final int MAX_SUGGESTIONS = 5;

    static List<InteractionTerm> of(List<String> terms) {
        var readings = terms.stream().distinct().map(TermReading::of).toList();
        var drugs = DrugNames.matchRead(readings);
        var byName = byName(readings.stream()
                .flatMap(reading -> reading.nameKeys().stream())
                .collect(toSet()));
        var slugs = drugs.values().stream()
                .flatMap(match -> match.drugs().stream())
                .map(drug -> drug.slug)
                .collect(toSet());
        var lookup = new TermLookup(drugs, ofDrugs(slugs), byName, similar(unmatched(readings, drugs, byName)));
        var found = readings.stream().collect(toMap(TermReading::term, lookup::of));
        return terms.stream().map(found::get).toList();
    }

    private InteractionTerm of(TermReading reading) {
        var match = drugs.get(reading.term());
        var others = reading.match(byName, similar);
        var exact = exact(match, others);
        return exact.size() == 1 && hasNoOtherMeaning(match)
                ? new InteractionTerm(reading.term(), exact.getFirst(), List.of(), null)
                : new InteractionTerm(
                        reading.term(),
                        null,
                        exact.isEmpty() ? suggestions(reading, match, others) : exact,
                        match.problem());
    }

    /// Whether the term means no drug besides the interactants found. A drug that an older
    /// build published has no interactant until the next start: it cannot be checked, but is a meaning.
    private boolean hasNoOtherMeaning(DrugMatch match) {
        return switch (match.status()) {
            case EXACT -> interactants(match).findAny().isPresent();
            case AMBIGUOUS -> false;
            case SUGGESTION, NONE -> true;
        };
    }

    /// All interactants with this exact name; more than one when the name is ambiguous.
    private List<Interactant> exact(DrugMatch match, TermMatch<Interactant> others) {
        var ofDrug = match.status() == SUGGESTION ? Stream.<Interactant>of() : interactants(match);
        return limited(Stream.concat(ofDrug, others.status() == SUGGESTION ? Stream.of() : others.meanings().stream()));
    }

    /// None for a term that names two things, such as a drug and alcohol.
    private List<Interactant> suggestions(TermReading reading, DrugMatch match, TermMatch<Interactant> others) {
        var ofDrug = interactants(match).toList();
        var isNamed = reading.nameKeys().stream().anyMatch(byName::containsKey);
        return isNamed
                        && Collections.disjoint(ofDrug, others.meanings())
                        && !(ofDrug.isEmpty() && !others.meanings().isEmpty())
                ? List.of()
                : limited(Stream.concat(ofDrug.stream(), others.meanings().stream()));
    }

    private Stream<Interactant> interactants(DrugMatch match) {
        return match.drugs().stream().flatMap(drug -> ofDrugs.getOrDefault(drug.slug, List.of()).stream());
    }

    private static List<Interactant> limited(Stream<Interactant> found) {
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

    private record NamedInteractant(String key, Interactant interactant) {}

    private static Map<String, List<Interactant>> byName(Set<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : byKey(Panache.getSession()
                        .createSelectionQuery("""
                                select n.folded, i from InteractantName n join n.ofInteractant i
                                where any_is(:keys, n.folded) and i.publication.supersededAt is null
                                order by i.name, i.slug\
                                """, NamedInteractant.class)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .getResultList());
    }

    private static Map<String, List<Interactant>> byKey(Collection<NamedInteractant> names) {
        return names.stream()
                .collect(groupingBy(NamedInteractant::key, mapping(NamedInteractant::interactant, toList())));
    }

    private static List<String> unmatched(
            List<TermReading> readings, Map<String, DrugMatch> drugs, Map<String, List<Interactant>> byName) {
        return readings.stream()
                .filter(reading -> drugs.get(reading.term()).drugs().isEmpty()
                        || drugs.get(reading.term()).status() == SUGGESTION)
                .filter(reading -> !Set.of(EXACT, AMBIGUOUS)
                        .contains(reading.match(byName, Map.of()).status()))
                .flatMap(reading -> reading.misspeltKeys().stream())
                .distinct()
                .toList();
    }

    private record SimilarName(String guess, String key, Long interactant) {}

    /// Searches interactants without a monograph only. Names of drugs with a monograph are matched by
    /// `DrugNames`.
    private static Map<String, Map<String, List<Interactant>>> similar(List<String> guesses) {
        var candidates = guesses.isEmpty()
                ? List.<SimilarName>of()
                : Panache.getSession()
                        .createNativeQuery(SoundAlike.inSql("""
                                select g.name, near.folded, near.interactant_id
                                from unnest(cast(:guesses as text[])) g (name)
                                cross join lateral (
                                    select n.folded, n.interactant_id
                                    from (
                                        select *, false as sounds_alike from interactant_name where folded % g.name
                                        union all
                                        select *, true from interactant_name
                                        where sound(folded) = sound(g.name)
                                        offset 0) n
                                    cross join lateral (
                                        select superseded_at, drug_slug from interactant where id = n.interactant_id offset 0) i
                                    where i.superseded_at is null and i.drug_slug is null
                                    order by n.sounds_alike desc, similarity(n.folded, g.name) desc, n.folded
                                    limit 30) near"""), SimilarName.class)
                        .setParameter("guesses", guesses.toArray(String[]::new))
                        .getResultList();
        var rows = rows(candidates.stream().map(SimilarName::interactant).collect(toSet()));
        return candidates.stream()
                .collect(groupingBy(
                        SimilarName::guess,
                        groupingBy(SimilarName::key, mapping(name -> rows.get(name.interactant), toList()))));
    }

    private static Map<Long, Interactant> rows(Set<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : Interactant.<Interactant>list("any_is(?1, key)", (Object) keys.toArray(Long[]::new)).stream()
                        .collect(toMap(row -> row.key, identity()));
    }
}
