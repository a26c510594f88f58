package org.monograph.content.contact;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What a contact is for, the most urgent first.")
public enum ContactPurpose {
    @Label("Emergency")
    @Description("Ambulance: life is in danger.")
    EMERGENCY,
    @Label("Crisis line")
    @Description("Thoughts of suicide, or another crisis of the mind.")
    CRISIS_LINE,
    @Label("Poison centre")
    @Description("Too much was taken, or something was swallowed.")
    POISON_CENTER,
    @Label("Urgent medical advice")
    @Description("Urgent medical advice when life is not in danger.")
    URGENT_ADVICE,
    @Label("Poison centre for animals")
    @Description("An animal swallowed a medicine.")
    ANIMAL_POISON_CENTER,
    @Label("Reports of side effects")
    @Description("Reports of side effects to the regulator.")
    SIDE_EFFECT_REPORTING
}
