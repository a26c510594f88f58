package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("How sure the evidence makes us.")
public enum EvidenceLevel {
    @Description("further research is very unlikely to change the judgement")
    HIGH,
    @Description("further research may change it")
    MODERATE,
    @Description("further research is likely to change it")
    LOW,
    @Description("any estimate is very uncertain")
    VERY_LOW,
    @Description("not rated, or the sources are lost")
    UNKNOWN
}
