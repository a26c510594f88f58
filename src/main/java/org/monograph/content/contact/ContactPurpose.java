package org.monograph.content.contact;

import org.eclipse.microprofile.graphql.Description;

@Description("What a contact is for, the most urgent first.")
public enum ContactPurpose {
    @Description("Ambulance: life is in danger.")
    EMERGENCY,
    @Description("Thoughts of suicide, or another crisis of the mind.")
    CRISIS_LINE,
    @Description("Too much was taken, or something was swallowed.")
    POISON_CENTER,
    @Description("Urgent medical advice when life is not in danger.")
    URGENT_ADVICE,
    @Description("An animal swallowed a medicine.")
    ANIMAL_POISON_CENTER,
    @Description("Reports of side effects to the regulator.")
    SIDE_EFFECT_REPORTING
}
