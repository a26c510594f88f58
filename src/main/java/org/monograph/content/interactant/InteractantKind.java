package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Kind of an interactant.")
public enum InteractantKind {
    @Label("Drug")
    @Description("A drug, with or without a monograph.")
    DRUG,
    @Label("Class of drugs")
    @Description("A class of drugs.")
    DRUG_CLASS,
    @Label("Alcohol")
    @Description("Alcohol.")
    ALCOHOL,
    @Label("Food or drink")
    @Description("A food or drink.")
    FOOD,
    @Label("Supplement or herb")
    @Description("A dietary supplement or herb.")
    SUPPLEMENT,
    @Label("Laboratory test")
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
