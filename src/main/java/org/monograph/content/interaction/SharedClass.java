package org.monograph.content.interaction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;

/// A class of which two members are one therapy twice, and the terms for its members.
record SharedClass(Interactant drugClass, List<InteractionTerm> members) {

    /// The classes with two members among the terms, by slug; of classes with the same members only the most
    /// specific.
    ///
    /// @param terms with an interactant
    static List<SharedClass> among(List<InteractionTerm> terms, ClassHierarchy hierarchy) {
        var memberships = terms.stream()
                .map(InteractionTerm::interactant)
                .filter(interactant -> interactant.kind.isTherapy())
                .collect(toMap(
                        interactant -> interactant.slug,
                        interactant -> ClassMembership.of(interactant, hierarchy),
                        (one, _) -> one));
        var shared = hierarchy
                .matching(interactant -> interactant.oneTherapy)
                .map(drugClass -> new SharedClass(drugClass, members(drugClass, terms, memberships)))
                .filter(SharedClass::hasTwo)
                .sorted(comparing(candidate -> candidate.drugClass.slug))
                .toList();
        return shared.stream()
                .filter(candidate -> shared.stream().noneMatch(other -> other.isMoreSpecificThan(candidate, hierarchy)))
                .toList();
    }

    /// A class among the terms is no second therapy beside its own member: "benzodiazepines" may be what
    /// somebody calls the clonazepam that is named too.
    private static List<InteractionTerm> members(
            Interactant drugClass, List<InteractionTerm> terms, Map<String, ClassMembership> memberships) {
        var members = terms.stream()
                .filter(term -> memberships.containsKey(term.interactant().slug))
                .filter(term ->
                        memberships.get(term.interactant().slug).classes().containsKey(drugClass.slug))
                .toList();
        return members.stream()
                .filter(term -> members.stream()
                        .noneMatch(other -> memberships
                                .get(other.interactant().slug)
                                .classes()
                                .containsKey(term.interactant().slug)))
                .toList();
    }

    private boolean hasTwo() {
        return members.stream().map(term -> term.interactant().slug).distinct().count() > 1;
    }

    private boolean isMoreSpecificThan(SharedClass other, ClassHierarchy hierarchy) {
        return members.equals(other.members)
                && isBelow(other, hierarchy)
                // in a cycle each is below the other
                && (!other.isBelow(this, hierarchy) || drugClass.slug.compareTo(other.drugClass.slug) < 0);
    }

    private boolean isBelow(SharedClass other, ClassHierarchy hierarchy) {
        return hierarchy.classesOf(drugClass).containsKey(other.drugClass.slug);
    }
}
