package org.monograph.content.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;
import org.monograph.base.terms.Labels;

@Description("Attribute by which drugs are compared.")
public enum ComparisonAttribute {
    @Label("Drug class")
    @Description("Pharmacological class.")
    DRUG_CLASS,
    @Label("How it works")
    @Description("Mechanism of action.")
    MECHANISM,
    @Label("Risk of dependence")
    @Description("Risk of dependence. When it is low or none, the text includes the advice on stopping.")
    DEPENDENCE_RISK,
    @Label("Common use")
    @Description("Indications and other uses, grouped by licence.")
    COMMON_USE,
    @Label("Sedation")
    @Description("Sedation.")
    SEDATION_POTENTIAL,
    @Label("Stopping")
    @Description("Stopping the drug.")
    STOPPING,
    @Label("Legal status")
    @Description("Legal status: controlled drug, prescription only.")
    LEGAL_STATUS,
    @Label("Onset")
    @Description("Onset of action.")
    ONSET,
    @Label("Boxed warning")
    @Description("Boxed warning of the label in the United States.")
    BOXED_WARNING,
    @Label("Dose")
    @Description("Usual doses and the largest doses, by condition and people.")
    DOSE_RANGE,
    @Label("Forms")
    @Description("Forms and strengths of products.")
    FORMS,
    @Label("Pregnancy")
    @Description("Pregnancy and the newborn.")
    PREGNANCY,
    @Label("Breastfeeding")
    @Description("Breastfeeding.")
    BREASTFEEDING,
    @Label("Kidneys")
    @Description("Reduced kidney function.")
    KIDNEY,
    @Label("Liver")
    @Description("Reduced liver function, or harm to the liver.")
    LIVER,
    @Label("Driving")
    @Description("Driving and machines.")
    DRIVING;

    private final String label = Labels.of(this);

    String label() {
        return label;
    }
}
