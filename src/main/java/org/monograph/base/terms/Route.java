package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("The way in which a form of the drug enters the body.")
public enum Route {
    @Description("swallowed: tablets, capsules, liquids")
    ORAL,
    @Description("dissolved under the tongue")
    SUBLINGUAL,
    @Description("into the fluid around the spinal cord, mostly by an implanted pump")
    INTRATHECAL,
    @Description("into a vein")
    INTRAVENOUS,
    @Description("into a muscle")
    INTRAMUSCULAR,
    @Description("any other way, which the text names")
    OTHER
}
