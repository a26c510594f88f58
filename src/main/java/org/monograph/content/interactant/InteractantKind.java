package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of thing can interact.")
public enum InteractantKind {
    @Description("a drug, whether we hold a monograph of it or not")
    DRUG,
    @Description("a class of drugs")
    DRUG_CLASS,
    @Description("alcohol")
    ALCOHOL,
    @Description("a food or drink")
    FOOD,
    @Description("a food supplement or herb")
    SUPPLEMENT,
    @Description("a laboratory test")
    LAB_TEST
}
