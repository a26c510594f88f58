package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Line of treatment: when the drug is tried for the condition.")
public enum TreatmentLine {
    @Label("First choice")
    @Description("Tried first.")
    FIRST_LINE,
    @Label("Second choice")
    @Description("Tried when the first choice fails.")
    SECOND_LINE,
    @Label("Later choice")
    @Description("Tried when earlier choices fail.")
    LATER_LINE,
    @Label("Added to another treatment")
    @Description("Added to another treatment.")
    ADJUNCT,
    @Label("Special cases only")
    @Description("Reserved for special cases.")
    RESERVED,
    @Label("Not recommended")
    @Description("Advised against.")
    NOT_RECOMMENDED,
    @Label("Not known")
    @Description("Not known.")
    UNKNOWN
}
