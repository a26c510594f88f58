package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;

@Description("An editorial judgement. UNKNOWN is not NONE.")
public enum RatingLevel {
    @Description("a source states that there is none")
    NONE,
    @Description("low")
    LOW,
    @Description("moderate")
    MODERATE,
    @Description("high")
    HIGH,
    @Description("not known")
    UNKNOWN
}
