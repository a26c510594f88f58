package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether harm can last or threaten life.")
public enum Seriousness {
    @Description("can threaten life, lead to hospital or leave lasting harm")
    SERIOUS,
    @Description("unpleasant, without lasting harm")
    NON_SERIOUS,
    @Description("not known")
    UNKNOWN
}
