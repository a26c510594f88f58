package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Route of administration.")
public enum Route {
    @Label("By mouth")
    @Description("Swallowed: tablets, capsules, liquids.")
    ORAL,
    @Label("Under the tongue")
    @Description("Dissolved under the tongue.")
    SUBLINGUAL,
    @Label("By a pump or injection at the spinal cord")
    @Description("Into the fluid around the spinal cord, mostly by an implanted pump.")
    INTRATHECAL,
    @Label("Into a vein")
    @Description("Into a vein.")
    INTRAVENOUS,
    @Label("Into a muscle")
    @Description("Into a muscle.")
    INTRAMUSCULAR,
    @Label("Another route")
    @Description("Any other route; the text names it.")
    OTHER;

    private final String words = Labels.inSentence(this);

    public String words() {
        return words;
    }
}
