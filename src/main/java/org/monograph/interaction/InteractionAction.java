package org.monograph.interaction;

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
    UNKNOWN
}
