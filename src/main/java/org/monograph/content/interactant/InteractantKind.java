package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of an interactant.")
public enum InteractantKind {
    @Description("A drug, with or without a monograph.")
    DRUG,
    @Description("A class of drugs.")
    DRUG_CLASS,
    @Description("Alcohol.")
    ALCOHOL,
    @Description("A food or drink.")
    FOOD,
    @Description("A dietary supplement or herb.")
    SUPPLEMENT,
    @Description("A laboratory test.")
    LAB_TEST;

    /// Whether somebody takes it as a treatment. Only then do the rules of its classes apply, since their
    /// advice is about two treatments: "do not drive until you know how they affect you" is wrong for
    /// alcohol.
    public boolean isTherapy() {
        return switch (this) {
            case DRUG, DRUG_CLASS, SUPPLEMENT -> true;
            case ALCOHOL, FOOD, LAB_TEST -> false;
        };
    }
}
