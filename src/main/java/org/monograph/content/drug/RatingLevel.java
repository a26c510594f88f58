package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;

@Description("Level of an editorial rating. UNKNOWN does not mean NONE.")
public enum RatingLevel {
    @Description("A source states that there is none.")
    NONE,
    @Description("Low.")
    LOW,
    @Description("Moderate.")
    MODERATE,
    @Description("High.")
    HIGH,
    @Description("Not known.")
    UNKNOWN
}
