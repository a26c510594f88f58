package org.monograph.content.citation;

import org.eclipse.microprofile.graphql.Description;

@Description("How much of a source the editors read.")
public enum SourceAccess {
    @Description("They read the whole source.")
    FULL,
    @Description("They could read only a part of it. The field `locator` says which part.")
    EXCERPT
}
