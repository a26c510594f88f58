package org.monograph.content.interaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;

@Description("A duplicate therapy: the same drug under two names, two products with one ingredient, or two drugs of one"
        + " class.")
public record DuplicateTherapy(
        @NonNull @Description("The terms concerned, as sent, in the order of the request.")
        List<@NonNull String> terms,

        @Description("Class that they share, the most specific one for these terms. Null when they are the same"
                + " interactant or share an ingredient.")
        Interactant sharedClass,

        @Description("Ingredient that they share. Null when they are the same interactant or share a class.")
        Interactant sharedIngredient,

        @NonNull @Description("The finding as text for readers.")
        String message) {

    /// @param terms with an interactant
    static List<DuplicateTherapy> among(List<InteractionTerm> terms, ClassHierarchy hierarchy) {
        return Stream.concat(
                        same(terms),
                        SharedTherapy.among(terms, hierarchy).stream()
                                .map(shared -> shared.isIngredient() ? ofIngredient(shared) : ofClass(shared)))
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
                        null,
                        "%s: these are the same, %s."
                                .formatted(listed(alike), alike.getFirst().interactant().name)));
    }

    private static DuplicateTherapy ofIngredient(SharedTherapy both) {
        return new DuplicateTherapy(
                names(both.members()),
                null,
                both.shared(),
                "%s: these contain the same drug, %s. Taken together they may be more of it than is safe."
                        .formatted(listed(both.members()), both.shared().name));
    }

    private static DuplicateTherapy ofClass(SharedTherapy both) {
        return new DuplicateTherapy(
                names(both.members()),
                both.shared(),
                null,
                "%s: these belong to one class, %s. Taking more than one of them may be taking the same therapy twice."
                        .formatted(listed(both.members()), both.shared().name));
    }

    private static List<String> names(List<InteractionTerm> terms) {
        return terms.stream().map(InteractionTerm::term).toList();
    }

    private static String listed(List<InteractionTerm> terms) {
        return terms.stream().map(InteractionTerm::term).collect(joining(", "));
    }
}
