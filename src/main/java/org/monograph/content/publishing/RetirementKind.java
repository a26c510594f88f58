package org.monograph.content.publishing;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What becomes of a document that is retired.")
public enum RetirementKind {
    @Description("It stays readable, with the reason: for example a drug that is off the market.")
    @Label("Withdrawn")
    WITHDRAWN,
    @Description("It can only be read as of an earlier moment: published in error, or merged into another one.")
    @Label("Removed")
    REMOVED
}
