package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;

@Description("Seriousness of a side effect.")
public enum Seriousness {
    @Description("Can threaten life, lead to hospital or leave lasting harm.")
    SERIOUS,
    @Description("Unpleasant, without lasting harm.")
    NON_SERIOUS,
    @Description("Not known.")
    UNKNOWN
}
