package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("The kind of name that a term matches.")
public enum MatchKind {
    @Label("Name")
    @Description("The drug's name, with or without its salt.")
    NAME,
    @Label("Brand name")
    @Description("A brand name.")
    BRAND,
    @Label("Other name")
    @Description("A synonym of the substance, with or without its salt.")
    SYNONYM,
    @Label("Code")
    @Description("A code of an identifier system, such as ATC or RxNorm.")
    CODE,
    @Label("Similar name")
    @Description("No equal name, only a similar one.")
    FUZZY
}
