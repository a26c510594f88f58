package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Whether the products of a label need a prescription.")
public enum LabelType {
    @Label("Prescription")
    @Description("For prescription only.")
    PRESCRIPTION,
    @Label("Over the counter")
    @Description("Sold without a prescription.")
    OVER_THE_COUNTER,
    @Label("Not told")
    @Description("The source does not tell, or the products are of another kind.")
    UNKNOWN
}
