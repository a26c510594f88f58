package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of name that a term matches.")
public enum MatchKind {
    @Description("The drug's name, with or without its salt.")
    NAME,
    @Description("A brand name.")
    BRAND,
    @Description("A synonym of the substance, with or without its salt.")
    SYNONYM,
    @Description("A code of an identifier system, such as ATC or RxNorm.")
    CODE,
    @Description("No equal name, only a similar one.")
    FUZZY
}
