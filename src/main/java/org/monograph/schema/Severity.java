package org.monograph.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("How grave the harm can be.")
public enum Severity {
    @Description("life-threatening, or lasting harm")
    SEVERE,
    @Description("needs attention or a change of treatment")
    MODERATE,
    @Description("rarely needs a change of treatment")
    MILD,
    @Description("not known, which is not \"mild\"")
    UNKNOWN
}
