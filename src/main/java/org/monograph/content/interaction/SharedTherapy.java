package org.monograph.content.interaction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.MembershipPath;

/// What makes terms one therapy twice: a class that says so of its members, or an ingredient.
///
/// @param shared the class or the ingredient
/// @param members the terms for its members, or for the ingredient and what contains it
record SharedTherapy(Interactant shared, List<InteractionTerm> members) {

    /// With two members among the terms, by slug; of those with the same members only the most specific.
    ///
    /// @param terms with an interactant
    static List<SharedTherapy> among(List<InteractionTerm> terms, ClassHierarchy hierarchy) {
        var memberships = memberships(terms, hierarchy);
        var ingredients = ingredients(memberships);
        var shared = hierarchy
                .matching(interactant -> interactant.oneTherapy || ingredients.contains(interactant.slug))
                .map(candidate -> new SharedTherapy(candidate, members(candidate, terms, memberships)))
                .filter(SharedTherapy::hasTwo)
                .sorted(comparing(candidate -> candidate.shared.slug))
                .toList();
        return shared.stream()
                .filter(candidate -> shared.stream().noneMatch(other -> other.isMoreSpecificThan(candidate, hierarchy)))
                .toList();
    }

    private static Map<String, ClassMembership> memberships(List<InteractionTerm> terms, ClassHierarchy hierarchy) {
        return terms.stream()
                .map(InteractionTerm::interactant)
                .filter(interactant -> interactant.kind.isTherapy())
                .collect(toMap(
                        interactant -> interactant.slug,
                        interactant -> ClassMembership.of(interactant, hierarchy),
                        (one, _) -> one));
    }

    private static Set<String> ingredients(Map<String, ClassMembership> memberships) {
        return memberships.values().stream()
                .flatMap(membership -> membership.paths().values().stream())
                .flatMap(path -> path.ingredient().stream())
                .map(MembershipPath.Ingredient::slug)
                .collect(toSet());
    }

    boolean isIngredient() {
        return shared.kind != InteractantKind.DRUG_CLASS;
    }

    /// A class among the terms is no second therapy beside its own member: "benzodiazepines" may be what
    /// somebody calls the clonazepam that is named too. An ingredient beside the combination is one.
    private static List<InteractionTerm> members(
            Interactant shared, List<InteractionTerm> terms, Map<String, ClassMembership> memberships) {
        var members = terms.stream()
                .filter(term -> isMember(term.interactant(), shared, memberships))
                .toList();
        return members.stream()
                .filter(term -> term.interactant().kind != InteractantKind.DRUG_CLASS
                        || members.stream()
                                .noneMatch(other ->
                                        paths(other.interactant(), memberships).containsKey(term.interactant().slug)))
                .toList();
    }

    private static boolean isMember(
            Interactant interactant, Interactant shared, Map<String, ClassMembership> memberships) {
        return paths(interactant, memberships).containsKey(shared.slug)
                || shared.kind != InteractantKind.DRUG_CLASS && shared.slug.equals(interactant.slug);
    }

    private static Map<String, MembershipPath> paths(
            Interactant interactant, Map<String, ClassMembership> memberships) {
        return memberships.getOrDefault(interactant.slug, ClassMembership.EMPTY).paths();
    }

    private boolean hasTwo() {
        return members.stream().map(term -> term.interactant().slug).distinct().count() > 1;
    }

    private boolean isMoreSpecificThan(SharedTherapy other, ClassHierarchy hierarchy) {
        return members.equals(other.members)
                && isBelow(other, hierarchy)
                // in a cycle each is below the other
                && (!other.isBelow(this, hierarchy) || shared.slug.compareTo(other.shared.slug) < 0);
    }

    private boolean isBelow(SharedTherapy other, ClassHierarchy hierarchy) {
        return hierarchy.pathsOf(shared).containsKey(other.shared.slug);
    }
}
