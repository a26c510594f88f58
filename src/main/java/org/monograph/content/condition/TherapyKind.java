package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of help it is.")
public enum TherapyKind {
    @Description("exercises and training with a therapist")
    PHYSICAL_THERAPY,
    @Description("massage and other work with the hands")
    MANUAL_THERAPY,
    @Description("what people do by themselves")
    SELF_CARE,
    @Description("medicines without a prescription")
    OVER_THE_COUNTER,
    @Description("what is done in a clinic")
    PROCEDURE
}
