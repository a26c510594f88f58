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
    LAB_TEST
}
