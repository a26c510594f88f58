package org.monograph.content.interaction;

import static java.util.function.Function.identity;
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
import org.monograph.content.interactant.Interactant;

/// Loads the interactions of drugs.
public final class Interactions {

    /// Current interactions among the drugs of a list of slugs: for each unordered pair the records and,
    /// where it applies, the rule of a class. The most severe come first.
    public static final Batch<List<String>, List<Interaction>> AMONG = new Batch<>(
            "interactions among drugs",
            lists -> lists.stream().collect(toMap(identity(), Interactions::among)),
            List.of());

    private static final Batch<String, List<Interaction>> TODAY = ofDrugs("interactions", AsOf.TODAY);

    private Interactions() {}

    /// The interactions of a drug and of the classes that it belongs to, by the drug's slug; the most severe
    /// come first.
    static Batch<String, List<Interaction>> ofDrugs(AsOf state) {
        return state.isToday() ? TODAY : ofDrugs("interactions at " + state.moment(), state);
    }

    private static Batch<String, List<Interaction>> ofDrugs(String name, AsOf state) {
        return new Batch<>(name, drugs -> ofDrugs(state, drugs), List.of());
    }

    private static Map<String, List<Interaction>> ofDrugs(AsOf state, Set<String> drugs) {
        var memberships = ClassMembership.ofDrugs(state, drugs);
        if (memberships.isEmpty()) {
            return Map.of();
        }
        var interactants = InteractionLookup.interactants(memberships.values());
        var records = InteractionRecord.touching(state, interactants);
        var rules = Interactant.withRules(state, interactants);
        return drugs.stream()
                .collect(toMap(
                        identity(),
                        drug -> applying(records, rules, memberships.getOrDefault(drug, ClassMembership.EMPTY))));
    }

    /// The rule of a class appears once, with the class itself as the other side, instead of once per member.
    private static List<Interaction> applying(
            List<InteractionRecord> records, List<Interactant> rules, ClassMembership membership) {
        var written = records.stream().map(membership::interactionOf).flatMap(Optional::stream);
        var derived = rules.stream()
                .filter(rule -> membership.contains(rule.slug))
                .map(rule -> Interaction.ofRule(rule, membership.mainSlug(), rule.slug));
        return Stream.concat(written, derived)
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }

    private static List<Interaction> among(List<String> drugs) {
        var lookup = InteractionLookup.of(AsOf.TODAY, ClassMembership.ofDrugs(AsOf.TODAY, new HashSet<>(drugs)));
        return IntStream.range(0, drugs.size())
                .boxed()
                .flatMap(first -> drugs.subList(first + 1, drugs.size()).stream()
                        .flatMap(second -> lookup.interactionsBetween(drugs.get(first), second).stream()))
                .distinct()
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }
}
