package org.monograph.content.comparison;

import java.util.List;
import java.util.Set;
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
    BOXED_WARNING("Boxed warning");

    private final String label;

    ComparisonAttribute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Whether a row depends on the routes of a drug, for which all its uses and boxed warnings are needed.
    static boolean needRoutes(List<ComparisonAttribute> attributes) {
        return attributes.contains(COMMON_USE) || attributes.contains(ONSET) || attributes.contains(BOXED_WARNING);
    }

    static boolean needProfiles(List<ComparisonAttribute> attributes) {
        return !Set.of(DRUG_CLASS, COMMON_USE, BOXED_WARNING).containsAll(attributes);
    }
}
