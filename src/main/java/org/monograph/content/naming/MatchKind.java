package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;

@Description("What a term was found to be.")
public enum MatchKind {
    @Description("the drug's name, with or without its salt")
    NAME,
    @Description("a brand name")
    BRAND,
    @Description("another name of the substance, with or without its salt")
    SYNONYM,
    @Description("a code in somebody's system")
    CODE,
    @Description("none of these, only like one")
    FUZZY
}
