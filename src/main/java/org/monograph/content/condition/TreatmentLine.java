package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("Its place among the treatments of the condition.")
public enum TreatmentLine {
    @Description("tried first")
    FIRST_LINE,
    @Description("tried when the first choice fails")
    SECOND_LINE,
    @Description("tried later still")
    LATER_LINE,
    @Description("added to another treatment")
    ADJUNCT,
    @Description("kept for special cases")
    RESERVED,
    @Description("advised against")
    NOT_RECOMMENDED,
    @Description("not known")
    UNKNOWN
}
