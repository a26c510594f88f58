package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What a contraindication or precaution is about.")
public enum ContraindicationKind {
    @Label("Illness")
    @Description("An illness or another state of the body.")
    CONDITION,
    @Label("Allergy")
    @Description("An allergy to the drug or to a related substance.")
    ALLERGY,
    @Label("Other medicine")
    @Description("Another medicine that is taken.")
    MEDICINE,
    @Label("Group of people")
    @Description("A group of people, such as small children.")
    POPULATION
}
