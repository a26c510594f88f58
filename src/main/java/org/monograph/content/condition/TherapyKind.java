package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of therapy.")
public enum TherapyKind {
    @Description("Exercises and training with a therapist.")
    PHYSICAL_THERAPY,
    @Description("Massage and other manual treatment.")
    MANUAL_THERAPY,
    @Description("Measures that patients take themselves.")
    SELF_CARE,
    @Description("Medicines without a prescription.")
    OVER_THE_COUNTER,
    @Description("Procedures in a clinic.")
    PROCEDURE
}
