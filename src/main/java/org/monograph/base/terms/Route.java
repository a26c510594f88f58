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
    OTHER;

    public String words() {
        return switch (this) {
            case ORAL -> "by mouth";
            case SUBLINGUAL -> "under the tongue";
            case INTRATHECAL -> "by a pump or injection at the spinal cord";
            case INTRAVENOUS -> "into a vein";
            case INTRAMUSCULAR -> "into a muscle";
            case OTHER -> "another route";
        };
    }
}
