package org.monograph.content.scope;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("A third of a pregnancy.")
public enum Trimester {
    @Label("First trimester")
    @Description("Weeks 1 to 12.")
    FIRST,
    @Label("Second trimester")
    @Description("Weeks 13 to 27.")
    SECOND,
    @Label("Third trimester")
    @Description("Week 28 to birth.")
    THIRD
}
