package org.monograph.content.citation;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How much of a source the editors read.")
public enum SourceAccess {
    @Label("Read in full")
    @Description("They read the whole source.")
    FULL,
    @Label("Read in part")
    @Description("They could read only a part of it. The field `locator` says which part.")
    EXCERPT
}
