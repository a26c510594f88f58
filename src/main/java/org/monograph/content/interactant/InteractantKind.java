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

    /// Whether the rules of its classes apply to it. Never to alcohol: their advice, such as "do not drive until
    /// you know how they affect you", would be wrong. What alcohol does is written.
    public boolean followsClassRules() {
        return switch (this) {
            case DRUG, DRUG_CLASS, FOOD, SUPPLEMENT -> true;
            case ALCOHOL, LAB_TEST -> false;
        };
    }

    /// Whether it is taken as a treatment, so that two of one class may be a duplicate therapy.
    public boolean isTherapy() {
        return switch (this) {
            case DRUG, DRUG_CLASS, SUPPLEMENT -> true;
            case ALCOHOL, FOOD, LAB_TEST -> false;
        };
    }
}
