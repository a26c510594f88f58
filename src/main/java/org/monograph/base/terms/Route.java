package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Route of administration.")
public enum Route {
    @Description("Swallowed: tablets, capsules, liquids.")
    ORAL,
    @Description("Dissolved under the tongue.")
    SUBLINGUAL,
    @Description("Into the fluid around the spinal cord, mostly by an implanted pump.")
    INTRATHECAL,
    @Description("Into a vein.")
    INTRAVENOUS,
    @Description("Into a muscle.")
    INTRAMUSCULAR,
    @Description("Any other route; the text names it.")
    OTHER
}
