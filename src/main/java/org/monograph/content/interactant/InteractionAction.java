package org.monograph.content.interactant;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Description("What to do about an interaction.")
public enum InteractionAction {
    @Description("must not be combined")
    CONTRAINDICATED,
    @Description("better not combined")
    AVOID,
    @Description("combine with care")
    CAUTION,
    @Description("watch or measure")
    MONITOR,
    @Description("not known")
    UNKNOWN;

    /// What is not known stands above what may be combined.
    public static final Comparator<InteractionAction> STRICTEST_FIRST =
            Comparator.comparing(List.of(CONTRAINDICATED, AVOID, UNKNOWN, CAUTION, MONITOR)::indexOf);
}
