package org.monograph.content.interaction;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether an interaction is recorded for a pair.")
public enum InteractionStatus {
    @Description("An interaction is recorded, or follows from the rule of a class.")
    RECORDED,
    @Description("No interaction is recorded. This does not mean that the combination is safe.")
    NO_RECORD
}
