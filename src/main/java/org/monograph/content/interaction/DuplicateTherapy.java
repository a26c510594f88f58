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

@Description("A duplicate therapy: the same drug under two names, or two drugs of one class.")
public record DuplicateTherapy(
        @NonNull @Description("The terms concerned, as sent, in the order of the request.")
        List<@NonNull String> terms,

        @Description("Class that they share. Null when they are the same interactant.")
        Interactant sharedClass,

        @NonNull @Description("The finding as text for readers.")
        String message) {

    /// @param terms with an interactant
    /// @param memberships by slug of the interactant
    /// @param classes of which two members are a duplicate therapy, in the order of the result
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
                .filter(term -> memberships.get(term.interactant().slug).contains(shared.slug))
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
