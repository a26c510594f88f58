package org.monograph.content.interaction;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.graphql.api.Deprecated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;

@Description("Result of an interaction check.")
public record InteractionCheck(
        @NonNull @Description("The terms and their meanings, in the order of the request.")
        List<@NonNull InteractionTerm> terms,

        @Deprecated(
                reason = "Reads as if nothing else could interact. Use `coverage`, which says what was checked and how"
                        + " much of it is recorded.")
        @Description("True when each term has exactly one meaning, so that all pairs were checked; records may still be"
                + " missing. When false, do not present the result as a complete check.")
        boolean complete,

        @NonNull @Description("What was checked, and what was not.")
        CheckCoverage coverage,

        @NonNull
        @Description("Each unordered pair once, the most severe first, UNKNOWN before MODERATE, pairs without a record"
                + " last.")
        List<@NonNull InteractionPair> pairs,

        @NonNull @Description("Duplicate therapies among the terms.")
        List<@NonNull DuplicateTherapy> duplicates) {

    /// Runs a fixed number of SQL statements for any number of terms.
    static InteractionCheck of(List<String> terms) {
        var all = TermLookup.of(terms);
        var resolved = all.stream().filter(term -> term.interactant() != null).toList();
        var slugs = resolved.stream().map(term -> term.interactant().slug).collect(toSet());
        var hierarchy = ClassHierarchy.ofInteractants(AsOf.TODAY, slugs);
        var pairs = pairs(resolved, InteractionLookup.ofInteractants(AsOf.TODAY, hierarchy, slugs));
        return new InteractionCheck(
                all,
                resolved.size() == all.size(),
                CheckCoverage.of(all, pairs),
                pairs,
                DuplicateTherapy.among(resolved, hierarchy));
    }

    private static List<InteractionPair> pairs(List<InteractionTerm> resolved, InteractionLookup lookup) {
        var different = List.copyOf(resolved.stream()
                .map(InteractionTerm::interactant)
                .collect(toMap(
                        interactant -> interactant.slug,
                        interactant -> interactant,
                        (one, _) -> one,
                        LinkedHashMap::new))
                .values());
        return IntStream.range(0, different.size())
                .boxed()
                .flatMap(index -> different.subList(index + 1, different.size()).stream()
                        .map(second -> pair(different.get(index), second, lookup)))
                .sorted(InteractionPair.MOST_SEVERE_FIRST)
                .toList();
    }

    private static InteractionPair pair(Interactant first, Interactant second, InteractionLookup lookup) {
        return InteractionPair.of(first, second, lookup.interactionsBetween(first.slug, second.slug));
    }
}
