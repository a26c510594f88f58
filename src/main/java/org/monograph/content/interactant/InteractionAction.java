package org.monograph.content.interactant;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Recommended action for an interaction.")
public enum InteractionAction {
    @Label("Must not be combined")
    @Description("Must not be combined.")
    CONTRAINDICATED,
    @Label("Avoid the combination")
    @Description("Avoid the combination.")
    AVOID,
    @Label("Combine with caution")
    @Description("Combine with caution.")
    CAUTION,
    @Label("Monitor")
    @Description("Monitor the patient or laboratory values.")
    MONITOR,
    @Label("Not known")
    @Description("Not known.")
    UNKNOWN;

    /// Unknown ranks above the actions that allow the combination.
    public static final Comparator<InteractionAction> STRICTEST_FIRST =
            Comparator.comparing(List.of(CONTRAINDICATED, AVOID, UNKNOWN, CAUTION, MONITOR)::indexOf);
}
