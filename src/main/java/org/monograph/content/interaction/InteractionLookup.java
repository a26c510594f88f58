package org.monograph.content.interaction;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.content.interactant.Interactant;

/// What is known of drugs and other interactants that are taken together, in one state of the content.
///
/// @param memberships by what was asked for
/// @param records among all that they reach
/// @param rules the classes among it that have one for their members
record InteractionLookup(
        Map<String, ClassMembership> memberships, List<InteractionRecord> records, List<Interactant> rules) {

    /// Two SQL statements, whatever the number.
    static InteractionLookup of(AsOf state, Map<String, ClassMembership> memberships) {
        var all = interactants(memberships.values());
        return memberships.size() < 2
                ? new InteractionLookup(memberships, List.of(), List.of())
                : new InteractionLookup(
                        memberships, InteractionRecord.among(state, all), Interactant.withRules(state, all));
    }

    static Set<String> interactants(Collection<ClassMembership> memberships) {
        return memberships.stream()
                .flatMap(membership -> membership.all().stream())
                .collect(toSet());
    }

    /// What applies to two of them, the most severe first. What is written overrides what a rule would say,
    /// unless it is about less: a mild record of something else must not hide that two drugs add up.
    List<Interaction> between(String one, String other) {
        var first = memberships.getOrDefault(one, ClassMembership.NONE);
        var second = memberships.getOrDefault(other, ClassMembership.NONE);
        var written = records.stream()
                .map(pair -> first.apply(pair, second))
                .flatMap(Optional::stream)
                .toList();
        var derived =
                derived(first, second).filter(rule -> written.stream().noneMatch(record -> record.isAsSevereAs(rule)));
        return Stream.concat(written.stream(), derived)
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }

    private Stream<Interaction> derived(ClassMembership first, ClassMembership second) {
        return rules.stream()
                .filter(rule -> first.holds(rule.slug) && second.holds(rule.slug))
                .map(rule -> Interaction.derived(rule, first.name(), second.name()));
    }
}
