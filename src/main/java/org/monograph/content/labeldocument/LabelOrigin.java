package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Where a label was taken from, and so what can be known of it.")
public enum LabelOrigin {
    @Label("OpenFDA")
    @Description("JSON of openFDA. It has no headings, lists, strengths or pictures.")
    OPENFDA,
    @Label("Structured Product Labeling")
    @Description("XML of the labeler (Structured Product Labeling), as DailyMed has it.")
    SPL
}
