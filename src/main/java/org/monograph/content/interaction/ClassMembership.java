package org.monograph.content.interaction;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;

/// The interactants whose records apply to a subject: the interactant itself, and the classes that it belongs
/// to.
///
/// @param self slug of the interactant; empty for a drug that has none in this state of the content
/// @param classes the classes that it belongs to, directly or through other classes, the nearest first, with
///     the sources of the memberships on the way to each
/// @param followsRules whether the rules of its classes apply to it
record ClassMembership(String self, Map<String, List<String>> classes, boolean followsRules) {

    static final ClassMembership EMPTY = new ClassMembership("", Map.of(), false);

    static ClassMembership of(Interactant interactant, ClassHierarchy hierarchy) {
        return new ClassMembership(
                interactant.slug, hierarchy.classesOf(interactant), interactant.kind.followsClassRules());
    }

    /// By slug of the drug. A drug without an interactant is missing.
    static Map<String, ClassMembership> ofDrugs(ClassHierarchy hierarchy, Set<String> drugs) {
        return hierarchy
                .matching(interactant -> interactant.drugSlug != null && drugs.contains(interactant.drugSlug))
                .collect(toMap(interactant -> interactant.drugSlug, interactant -> of(interactant, hierarchy)));
    }

    /// By slug of the interactant.
    static Map<String, ClassMembership> ofInteractants(ClassHierarchy hierarchy, Set<String> slugs) {
        return hierarchy
                .matching(interactant -> slugs.contains(interactant.slug))
                .collect(toMap(interactant -> interactant.slug, interactant -> of(interactant, hierarchy)));
    }

    boolean contains(String interactant) {
        return self.equals(interactant) || classes.containsKey(interactant);
    }

    Set<String> all() {
        var all = new HashSet<>(classes.keySet());
        all.add(self);
        return all;
    }

    /// Sources for the statement that it belongs to a class. Empty for the class itself.
    List<String> sourcesFor(String memberOf) {
        return classes.getOrDefault(memberOf, List.of());
    }

    /// The record as an interaction of the subject with the other side; empty when it does not apply. When it
    /// belongs to the classes on both sides, the nearer one is its own.
    Optional<Interaction> interactionOf(InteractionRecord record) {
        var distances = new ArrayList<>(List.of(self));
        distances.addAll(classes.keySet());
        var first = distances.indexOf(record.firstSlug);
        var second = distances.indexOf(record.secondSlug);
        if (first < 0 && second < 0) {
            return Optional.empty();
        }
        var other = first < 0 || second >= 0 && second < first ? record.firstSlug : record.secondSlug;
        var via = first == 0 || second == 0 ? ViaClass.NONE : ViaClass.of(first > 0, second > 0);
        return Optional.of(Interaction.ofRecord(record, via).with(other));
    }

    /// The record as an interaction between this subject and another one; empty when it does not apply.
    Optional<Interaction> interactionOf(InteractionRecord record, ClassMembership other) {
        if (contains(record.firstSlug) && other.contains(record.secondSlug)) {
            return Optional.of(Interaction.ofRecord(
                    record, ViaClass.of(!self.equals(record.firstSlug), !other.self.equals(record.secondSlug))));
        }
        return contains(record.secondSlug) && other.contains(record.firstSlug)
                ? other.interactionOf(record, this)
                : Optional.empty();
    }
}
