package org.monograph.content.warning;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Subject of a warning.")
public enum WarningKind {
    @Label("Boxed warning")
    @Description("Boxed warning: the most serious warning of a label in the United States.")
    BOXED,
    @Label("Who must not take it")
    @Description("Contraindications: who must not take the drug.")
    CONTRAINDICATION,
    @Label("Dependence")
    @Description("Physical or psychological dependence.")
    DEPENDENCE,
    @Label("Withdrawal")
    @Description("Withdrawal: what happens when the drug is stopped.")
    WITHDRAWAL,
    @Label("Misuse and addiction")
    @Description("Misuse, abuse, addiction.")
    MISUSE,
    @Label("Drowsiness and slowed breathing")
    @Description("Depression of the central nervous system: drowsiness, slowed breathing.")
    CNS_DEPRESSION,
    @Label("Mood and behaviour")
    @Description("Mood, suicidal thoughts, behaviour.")
    MENTAL_HEALTH,
    @Label("Driving and machines")
    @Description("Driving, machines, and the law about them.")
    DRIVING,
    @Label("Pregnancy")
    @Description("Pregnancy and the newborn.")
    PREGNANCY,
    @Label("Breastfeeding")
    @Description("Breastfeeding.")
    BREASTFEEDING,
    @Label("Older adults")
    @Description("Older adults.")
    OLDER_ADULTS,
    @Label("Kidneys")
    @Description("Reduced kidney function.")
    KIDNEY,
    @Label("Liver")
    @Description("Reduced liver function, or harm to the liver.")
    LIVER,
    @Label("Tests and checks")
    @Description("What has to be monitored.")
    MONITORING,
    @Label("Overdose")
    @Description("Overdose.")
    OVERDOSE,
    @Label("Precaution")
    @Description("Any other precaution.")
    PRECAUTION
}
