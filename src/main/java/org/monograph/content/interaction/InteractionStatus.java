package org.monograph.content.interaction;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Whether an interaction is recorded for a pair.")
public enum InteractionStatus {
    @Label("Interaction recorded")
    @Description("An interaction is recorded, or follows from the rule of a class.")
    RECORDED,
    @Label("No interaction recorded")
    @Description("No interaction is recorded. This does not mean that the combination is safe.")
    NO_RECORD
}
