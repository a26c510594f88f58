package org.monograph.content.interaction;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.Interactant;

@Description("Two of what was asked for.")
public record InteractionPair(
        @NonNull @Description("the one that was asked for earlier")
        Interactant first,

        @NonNull @Description("the other") Interactant second,
        @NonNull @Description("what is known of the pair") InteractionStatus status,

        @NonNull @Description("what applies to the pair, the most severe first; empty for NO_RECORD")
        List<@NonNull Interaction> interactions,

        @Description("what to say to a reader where there is no record; null where there is one")
        String note) {

    static final String NO_RECORD =
            "We hold no record of this pair. That is no proof that the two are safe together: ask a"
                    + " pharmacist or a doctor.";

    /// By what is gravest of each, and what nothing is recorded of at the end.
    static final Comparator<InteractionPair> MOST_SEVERE_FIRST =
            comparing(InteractionPair::gravest, nullsLast(Interaction.MOST_SEVERE_FIRST));

    private static Interaction gravest(InteractionPair pair) {
        return pair.interactions.isEmpty() ? null : pair.interactions.getFirst();
    }

    static InteractionPair of(Interactant first, Interactant second, List<Interaction> interactions) {
        return interactions.isEmpty()
                ? new InteractionPair(first, second, InteractionStatus.NO_RECORD, List.of(), NO_RECORD)
                : new InteractionPair(first, second, InteractionStatus.RECORDED, interactions, null);
    }
}
