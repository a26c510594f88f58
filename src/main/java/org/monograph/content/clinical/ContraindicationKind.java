package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;

@Description("What a contraindication or precaution is about.")
public enum ContraindicationKind {
    @Description("An illness or another state of the body.")
    CONDITION,
    @Description("An allergy to the drug or to a related substance.")
    ALLERGY,
    @Description("Another medicine that is taken.")
    MEDICINE,
    @Description("A group of people, such as small children.")
    POPULATION
}
