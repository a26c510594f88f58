package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Seriousness of a side effect.")
public enum Seriousness {
    @Label("Serious")
    @Description("Can threaten life, lead to hospital or leave lasting harm.")
    SERIOUS,
    @Label("Not serious")
    @Description("Unpleasant, without lasting harm.")
    NON_SERIOUS,
    @Label("Not known")
    @Description("Not known.")
    UNKNOWN
}
