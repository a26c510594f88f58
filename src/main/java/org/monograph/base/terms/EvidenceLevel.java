package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Certainty of evidence.")
public enum EvidenceLevel {
    @Label("High")
    @Description("Further research is very unlikely to change the assessment.")
    HIGH,
    @Label("Moderate")
    @Description("Further research may change the assessment.")
    MODERATE,
    @Label("Low")
    @Description("Further research is likely to change the assessment.")
    LOW,
    @Label("Very low")
    @Description("Any estimate is very uncertain.")
    VERY_LOW,
    @Label("Not rated")
    @Description("Not rated, or the sources are no longer available.")
    UNKNOWN
}
