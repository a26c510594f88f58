package org.monograph.content.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("Attribute by which drugs are compared.")
public enum ComparisonAttribute {
    @Description("Pharmacological class.")
    DRUG_CLASS("Drug class"),
    @Description("Mechanism of action.")
    MECHANISM("How it works"),
    @Description("Risk of dependence. When it is low or none, the text includes the advice on stopping.")
    DEPENDENCE_RISK("Risk of dependence"),
    @Description("Indications and other uses, grouped by licence.")
    COMMON_USE("Common use"),
    @Description("Sedation.")
    SEDATION_POTENTIAL("Sedation"),
    @Description("Stopping the drug.")
    STOPPING("Stopping"),
    @Description("Legal status: controlled drug, prescription only.")
    LEGAL_STATUS("Legal status"),
    @Description("Onset of action.")
    ONSET("Onset"),
    @Description("Boxed warning of the label in the United States.")
    BOXED_WARNING("Boxed warning"),
    @Description("Usual doses and the largest doses, by condition and people.")
    DOSE_RANGE("Dose"),
    @Description("Forms and strengths of products.")
    FORMS("Forms"),
    @Description("Pregnancy and the newborn.")
    PREGNANCY("Pregnancy"),
    @Description("Breastfeeding.")
    BREASTFEEDING("Breastfeeding"),
    @Description("Reduced kidney function.")
    KIDNEY("Kidneys"),
    @Description("Reduced liver function, or harm to the liver.")
    LIVER("Liver"),
    @Description("Driving and machines.")
    DRIVING("Driving");

    private final String label;

    ComparisonAttribute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
