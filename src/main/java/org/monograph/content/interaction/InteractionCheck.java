package org.monograph.content.interaction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.content.interactant.Interactant;

@Description("What is known of all that somebody takes together.")
public record InteractionCheck(
        @NonNull @Description("what each term was taken for, in the order asked for")
        List<@NonNull InteractionTerm> terms,

        @Description(
                "true: each term was taken for something; it does not say that all is recorded of them. false: a term was not, and nothing may be read as \"all checked\"")
        boolean complete,

        @NonNull
        @Description(
                "every unordered pair once, the most severe first, UNKNOWN above MODERATE, what has no record last")
        List<@NonNull InteractionPair> pairs,

        @NonNull @Description("what is taken twice") List<@NonNull DuplicateTherapy> duplicates) {

    /// A fixed number of SQL statements for any number of terms.
    static InteractionCheck of(List<String> terms) {
        var meant = TermLookup.of(terms);
        var resolved = meant.stream().filter(term -> term.interactant() != null).toList();
        var slugs = resolved.stream().map(term -> term.interactant().slug).collect(toSet());
        var lookup = InteractionLookup.of(AsOf.TODAY, ClassMembership.ofInteractants(AsOf.TODAY, slugs));
        return new InteractionCheck(
                meant,
                resolved.size() == meant.size(),
                pairs(resolved, lookup),
                DuplicateTherapy.among(resolved, lookup.memberships(), oneTherapy(lookup)));
    }

    private static List<InteractionPair> pairs(List<InteractionTerm> resolved, InteractionLookup lookup) {
        var different = List.copyOf(resolved.stream()
                .map(InteractionTerm::interactant)
                .collect(toMap(one -> one.slug, one -> one, (one, _) -> one, LinkedHashMap::new))
                .values());
        return IntStream.range(0, different.size())
                .boxed()
                .flatMap(place -> different.subList(place + 1, different.size()).stream()
                        .map(second -> pair(different.get(place), second, lookup)))
                .sorted(InteractionPair.MOST_SEVERE_FIRST)
                .toList();
    }

    private static InteractionPair pair(Interactant first, Interactant second, InteractionLookup lookup) {
        return InteractionPair.of(first, second, lookup.between(first.slug, second.slug));
    }

    private static List<Interactant> oneTherapy(InteractionLookup lookup) {
        Set<String> reached =
                InteractionLookup.interactants(lookup.memberships().values());
        return reached.isEmpty()
                ? List.of()
                : Interactant.BY_SLUG.find(reached).values().stream()
                        .filter(one -> one.oneTherapy)
                        .sorted(comparing(one -> one.slug))
                        .toList();
    }
}
