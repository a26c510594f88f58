package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Certainty of evidence.")
public enum EvidenceLevel {
    @Description("Further research is very unlikely to change the assessment.")
    HIGH,
    @Description("Further research may change the assessment.")
    MODERATE,
    @Description("Further research is likely to change the assessment.")
    LOW,
    @Description("Any estimate is very uncertain.")
    VERY_LOW,
    @Description("Not rated, or the sources are no longer available.")
    UNKNOWN
}
