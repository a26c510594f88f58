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
import org.monograph.content.interactant.MembershipPath;

/// The interactants whose records apply to a subject: the interactant itself, the classes that it belongs to
/// and the ingredients that it contains.
///
/// @param self slug of the interactant; empty for a drug that has none in this state of the content
/// @param paths to the classes that it belongs to and the ingredients that it contains, directly or through
///     others, the nearest first
/// @param followsRules whether the rules of its classes apply to it
record ClassMembership(String self, Map<String, MembershipPath> paths, boolean followsRules) {

    static final ClassMembership EMPTY = new ClassMembership("", Map.of(), false);

    static ClassMembership of(Interactant interactant, ClassHierarchy hierarchy) {
        return new ClassMembership(
                interactant.slug, hierarchy.pathsOf(interactant), interactant.kind.followsClassRules());
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
        return self.equals(interactant) || paths.containsKey(interactant);
    }

    Set<String> all() {
        var all = new HashSet<>(paths.keySet());
        all.add(self);
        return all;
    }

    /// The way to the class or ingredient; without sources for the subject itself.
    MembershipPath pathTo(String above) {
        return paths.getOrDefault(above, MembershipPath.START);
    }

    /// The record as an interaction of the subject with the other side; empty when it does not apply. When it
    /// belongs to the classes on both sides, the nearer one is its own.
    Optional<Interaction> interactionOf(InteractionRecord record) {
        var distances = new ArrayList<>(List.of(self));
        distances.addAll(paths.keySet());
        var first = distances.indexOf(record.firstSlug);
        var second = distances.indexOf(record.secondSlug);
        if (first < 0 && second < 0) {
            return Optional.empty();
        }
        var isFirst = second < 0 || first >= 0 && first <= second;
        var via = first == 0 || second == 0 ? ViaClass.NONE : ViaClass.of(first > 0, second > 0);
        var path = pathTo(isFirst ? record.firstSlug : record.secondSlug);
        return Optional.of(Interaction.ofRecord(record, via)
                .through(path.ingredient().stream().toList())
                .with(isFirst ? record.secondSlug : record.firstSlug));
    }

    /// The record as an interaction between this subject and another one; empty when it does not apply.
    Optional<Interaction> interactionOf(InteractionRecord record, ClassMembership other) {
        if (contains(record.firstSlug) && other.contains(record.secondSlug)) {
            return Optional.of(Interaction.ofRecord(record, this, other));
        }
        return contains(record.secondSlug) && other.contains(record.firstSlug)
                ? other.interactionOf(record, this)
                : Optional.empty();
    }
}
