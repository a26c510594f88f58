package org.monograph.content.comparison;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

@Description("What drugs are compared by.")
public enum ComparisonAttribute {
    @Description("pharmacological class")
    DRUG_CLASS("Drug class"),
    @Description("how it works")
    MECHANISM("How it works"),
    @Description("how likely dependence is; a low one comes with what stopping does")
    DEPENDENCE_RISK("Risk of dependence"),
    @Description("what it is used for, told apart by licence")
    COMMON_USE("Common use"),
    @Description("how drowsy it makes")
    SEDATION_POTENTIAL("Sedation"),
    @Description("what happens on stopping")
    STOPPING("Stopping"),
    @Description("how the law treats it")
    LEGAL_STATUS("Legal status"),
    @Description("when it begins to work")
    ONSET("Onset"),
    @Description("the gravest warning on a label in the United States")
    BOXED_WARNING("Boxed warning");

    private final String label;

    ComparisonAttribute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Whether a row tells routes apart: the routes of a drug are those of all its uses and boxed warnings.
    static boolean needRoutes(List<ComparisonAttribute> asked) {
        return asked.contains(COMMON_USE) || asked.contains(ONSET) || asked.contains(BOXED_WARNING);
    }

    static boolean needProfiles(List<ComparisonAttribute> asked) {
        return !Set.of(DRUG_CLASS, COMMON_USE, BOXED_WARNING).containsAll(asked);
    }
}
