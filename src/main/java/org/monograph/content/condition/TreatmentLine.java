package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("Line of treatment: when the drug is tried for the condition.")
public enum TreatmentLine {
    @Description("Tried first.")
    FIRST_LINE,
    @Description("Tried when the first choice fails.")
    SECOND_LINE,
    @Description("Tried when earlier choices fail.")
    LATER_LINE,
    @Description("Added to another treatment.")
    ADJUNCT,
    @Description("Reserved for special cases.")
    RESERVED,
    @Description("Advised against.")
    NOT_RECOMMENDED,
    @Description("Not known.")
    UNKNOWN
}
