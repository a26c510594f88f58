package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Level of an editorial rating. UNKNOWN does not mean NONE.")
public enum RatingLevel {
    @Label("None")
    @Description("A source states that there is none.")
    NONE,
    @Label("Low")
    @Description("Low.")
    LOW,
    @Label("Moderate")
    @Description("Moderate.")
    MODERATE,
    @Label("High")
    @Description("High.")
    HIGH,
    @Label("Not known")
    @Description("Not known.")
    UNKNOWN
}
