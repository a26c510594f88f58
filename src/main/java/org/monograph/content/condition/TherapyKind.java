package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Kind of therapy.")
public enum TherapyKind {
    @Label("Physical therapy")
    @Description("Exercises and training with a therapist.")
    PHYSICAL_THERAPY,
    @Label("Manual therapy")
    @Description("Massage and other manual treatment.")
    MANUAL_THERAPY,
    @Label("Self-care")
    @Description("Measures that patients take themselves.")
    SELF_CARE,
    @Label("Without a prescription")
    @Description("Medicines without a prescription.")
    OVER_THE_COUNTER,
    @Label("Procedure")
    @Description("Procedures in a clinic.")
    PROCEDURE
}
