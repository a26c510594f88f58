package org.monograph.content.interaction;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;

/// Finds the interactions between subjects, drugs or other interactants, in one state of the content.
///
/// @param memberships by slug of the subject
/// @param records all records between the subjects and their classes
/// @param rules those of their classes that have a rule for their members
record InteractionLookup(
        Map<String, ClassMembership> memberships, List<InteractionRecord> records, List<Interactant> rules) {

    /// Runs two SQL statements for any number of drugs.
    static InteractionLookup ofDrugs(AsOf state, Set<String> drugs) {
        var hierarchy = ClassHierarchy.ofDrugs(state, drugs);
        return of(state, hierarchy, ClassMembership.ofDrugs(hierarchy, drugs));
    }

    /// Runs two SQL statements for any number of interactants.
    static InteractionLookup ofInteractants(AsOf state, Set<String> slugs) {
        return ofInteractants(state, ClassHierarchy.ofInteractants(state, slugs), slugs);
    }

    /// Runs one SQL statement.
    static InteractionLookup ofInteractants(AsOf state, ClassHierarchy hierarchy, Set<String> slugs) {
        return of(state, hierarchy, ClassMembership.ofInteractants(hierarchy, slugs));
    }

    private static InteractionLookup of(
            AsOf state, ClassHierarchy hierarchy, Map<String, ClassMembership> memberships) {
        return new InteractionLookup(
                memberships,
                memberships.size() < 2 ? List.of() : InteractionRecord.among(state, interactants(memberships.values())),
                hierarchy
                        .matching(interactant -> interactant.amongMembers != null)
                        .toList());
    }

    static Set<String> interactants(Collection<ClassMembership> memberships) {
        return memberships.stream()
                .flatMap(membership -> membership.all().stream())
                .collect(toSet());
    }

    /// The interactions between two subjects, the most severe first. A record replaces a rule, unless the
    /// rule is more severe: a mild record about another effect must not hide an additive effect. Nor does a
    /// record that does not hold everywhere.
    List<Interaction> interactionsBetween(String one, String other) {
        var first = memberships.getOrDefault(one, ClassMembership.EMPTY);
        var second = memberships.getOrDefault(other, ClassMembership.EMPTY);
        var written = records.stream()
                .map(record -> first.interactionOf(record, second))
                .flatMap(Optional::stream)
                .toList();
        var derived =
                derived(first, second).filter(rule -> written.stream().noneMatch(record -> record.replaces(rule)));
        return Stream.concat(written.stream(), derived)
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }

    private Stream<Interaction> derived(ClassMembership first, ClassMembership second) {
        return rules.stream()
                .filter(rule -> first.contains(rule.slug) && second.contains(rule.slug))
                .filter(_ -> first.followsRules() && second.followsRules())
                .map(rule -> Interaction.ofRule(rule, first, second));
    }
}
