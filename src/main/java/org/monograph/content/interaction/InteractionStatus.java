package org.monograph.content.interaction;

import org.eclipse.microprofile.graphql.Description;

@Description("What is known of a pair.")
public enum InteractionStatus {
    @Description("something is recorded, or follows from a rule")
    RECORDED,
    @Description("we hold no record, which is no proof that the two are safe together")
    NO_RECORD
}
