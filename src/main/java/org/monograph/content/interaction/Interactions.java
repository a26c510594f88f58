package org.monograph.content.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.interactant.ClassHierarchy;

/// Loads the interactions of drugs.
public final class Interactions {

    /// Current interactions among the drugs of a list of slugs: for each unordered pair the records and,
    /// where it applies, the rule of a class. The most severe come first.
    public static final Batch<List<String>, List<Interaction>> AMONG = new Batch<>(
            "interactions among drugs",
            Validity.CONTENT,
            lists -> lists.stream().collect(toMap(identity(), Interactions::among)),
            List.of());

    private static final Batch<String, List<Interaction>> TODAY = ofDrugs("interactions", Validity.CONTENT, AsOf.TODAY);

    private Interactions() {}

    /// What is recorded for a drug and for the classes that it belongs to, by the drug's slug; not yet merged.
    static Batch<String, List<Interaction>> ofDrugs(AsOf state) {
        return state.isToday() ? TODAY : ofDrugs("interactions at " + state.moment(), Validity.OPERATION, state);
    }

    private static Batch<String, List<Interaction>> ofDrugs(String name, Validity validity, AsOf state) {
        return new Batch<>(name, validity, drugs -> ofDrugs(state, drugs), List.of());
    }

    static Map<String, List<Interaction>> ofDrugs(AsOf state, Set<String> drugs) {
        var hierarchy = ClassHierarchy.ofDrugs(state, drugs);
        var memberships = ClassMembership.ofDrugs(hierarchy, drugs);
        if (memberships.isEmpty()) {
            return Map.of();
        }
        var records = InteractionRecord.touching(state, InteractionLookup.interactants(memberships.values()));
        return memberships.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, drug -> applying(drug.getValue(), records, hierarchy)));
    }

    /// What is recorded about one other side is one interaction; the most severe come first.
    ///
    /// @param applying as loaded for the drug
    /// @param jurisdiction of the records; null for all
    static List<Interaction> merged(String drug, List<Interaction> applying, Jurisdiction jurisdiction) {
        return applying.stream().collect(groupingBy(Interaction::otherSlug)).values().stream()
                .flatMap(same -> Interaction.ofDrug(drug, same, jurisdiction).stream())
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }

    /// The rule of a class appears once, with the class itself as the other side, instead of once per member.
    private static List<Interaction> applying(
            ClassMembership membership, List<InteractionRecord> records, ClassHierarchy hierarchy) {
        var written = records.stream().map(membership::interactionOf).flatMap(Optional::stream);
        var derived = hierarchy
                .matching(rule -> rule.amongMembers != null && membership.contains(rule.slug))
                .map(rule -> Interaction.ofRule(rule, membership, ClassMembership.of(rule, hierarchy))
                        .with(rule.slug));
        return Stream.concat(written, derived).toList();
    }

    private static List<Interaction> among(List<String> drugs) {
        var lookup = InteractionLookup.ofDrugs(AsOf.TODAY, new HashSet<>(drugs));
        return IntStream.range(0, drugs.size())
                .boxed()
                .flatMap(first -> drugs.subList(first + 1, drugs.size()).stream()
                        .flatMap(second -> lookup.interactionsBetween(drugs.get(first), second).stream()))
                .distinct()
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }
}
