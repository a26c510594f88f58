package org.monograph.content.interaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.Interactant;

@Description("One therapy twice: the same drug under two names, or two drugs of one class.")
public record DuplicateTherapy(
        @NonNull @Description("the terms, as they were written and in their order")
        List<@NonNull String> terms,

        @Description("the class that they share; null where they are the same thing")
        Interactant sharedClass,

        @NonNull @Description("the finding, as a sentence") String message) {

    /// @param terms that were taken for something
    /// @param memberships by the interactants' slugs
    /// @param classes whose members are one therapy, in their order
    static List<DuplicateTherapy> among(
            List<InteractionTerm> terms, Map<String, ClassMembership> memberships, List<Interactant> classes) {
        return Stream.concat(same(terms), classes.stream().flatMap(shared -> ofClass(terms, memberships, shared)))
                .toList();
    }

    private static Stream<DuplicateTherapy> same(List<InteractionTerm> terms) {
        return terms.stream()
                .collect(groupingBy(term -> term.interactant().slug, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .map(alike -> new DuplicateTherapy(
                        names(alike),
                        null,
                        "%s: these are the same, %s."
                                .formatted(listed(alike), alike.getFirst().interactant().name)));
    }

    private static Stream<DuplicateTherapy> ofClass(
            List<InteractionTerm> terms, Map<String, ClassMembership> memberships, Interactant shared) {
        var members = terms.stream()
                .filter(term -> memberships.get(term.interactant().slug).holds(shared.slug))
                .toList();
        var different =
                members.stream().map(term -> term.interactant().slug).distinct().count();
        return different < 2
                ? Stream.of()
                : Stream.of(new DuplicateTherapy(
                        names(members),
                        shared,
                        "%s: these belong to one class, %s. Taking more than one of them may be taking the same therapy twice."
                                .formatted(listed(members), shared.name)));
    }

    private static List<String> names(List<InteractionTerm> terms) {
        return terms.stream().map(InteractionTerm::term).toList();
    }

    private static String listed(List<InteractionTerm> terms) {
        return terms.stream().map(InteractionTerm::term).collect(joining(", "));
    }
}
