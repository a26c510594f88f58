package org.monograph.content.interaction;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.Interactant;

@Description("A pair of the requested terms.")
public record InteractionPair(
        @NonNull @Description("The interactant whose term comes first in the request.")
        Interactant first,

        @NonNull @Description("The other interactant.") Interactant second,

        @NonNull @Description("Whether an interaction is recorded.")
        InteractionStatus status,

        @NonNull @Description("Interactions of the pair, the most severe first. Empty for NO_RECORD.")
        List<@NonNull Interaction> interactions,

        @Description("Text for readers when there is no record. Null for RECORDED.")
        String note) {

    static final String NO_RECORD =
            "We hold no record of this pair. That is no proof that the two are safe together: ask a"
                    + " pharmacist or a doctor.";

    /// By the most severe interaction of each pair; pairs without a record come last.
    static final Comparator<InteractionPair> MOST_SEVERE_FIRST =
            comparing(InteractionPair::mostSevere, nullsLast(Interaction.MOST_SEVERE_FIRST));

    private static Interaction mostSevere(InteractionPair pair) {
        return pair.interactions.isEmpty() ? null : pair.interactions.getFirst();
    }

    static InteractionPair of(Interactant first, Interactant second, List<Interaction> interactions) {
        return interactions.isEmpty()
                ? new InteractionPair(first, second, InteractionStatus.NO_RECORD, List.of(), NO_RECORD)
                : new InteractionPair(first, second, InteractionStatus.RECORDED, interactions, null);
    }
}
