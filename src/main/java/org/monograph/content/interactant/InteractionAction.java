package org.monograph.content.interactant;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Description("Recommended action for an interaction.")
public enum InteractionAction {
    @Description("Must not be combined.")
    CONTRAINDICATED,
    @Description("Avoid the combination.")
    AVOID,
    @Description("Combine with caution.")
    CAUTION,
    @Description("Monitor the patient or laboratory values.")
    MONITOR,
    @Description("Not known.")
    UNKNOWN;

    /// Unknown ranks above the actions that allow the combination.
    public static final Comparator<InteractionAction> STRICTEST_FIRST =
            Comparator.comparing(List.of(CONTRAINDICATED, AVOID, UNKNOWN, CAUTION, MONITOR)::indexOf);
}
