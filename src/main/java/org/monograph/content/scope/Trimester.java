package org.monograph.content.scope;

import org.eclipse.microprofile.graphql.Description;

@Description("A third of a pregnancy.")
public enum Trimester {
    @Description("Weeks 1 to 12.")
    FIRST,
    @Description("Weeks 13 to 27.")
    SECOND,
    @Description("Week 28 to birth.")
    THIRD
}
