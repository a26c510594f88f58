package org.monograph.content.warning;

import org.eclipse.microprofile.graphql.Description;

@Description("Subject of a warning.")
public enum WarningKind {
    @Description("Boxed warning: the most serious warning of a label in the United States.")
    BOXED,
    @Description("Contraindications: who must not take the drug.")
    CONTRAINDICATION,
    @Description("Physical or psychological dependence.")
    DEPENDENCE,
    @Description("Withdrawal: what happens when the drug is stopped.")
    WITHDRAWAL,
    @Description("Misuse, abuse, addiction.")
    MISUSE,
    @Description("Depression of the central nervous system: drowsiness, slowed breathing.")
    CNS_DEPRESSION,
    @Description("Mood, suicidal thoughts, behaviour.")
    MENTAL_HEALTH,
    @Description("Driving, machines, and the law about them.")
    DRIVING,
    @Description("Pregnancy and the newborn.")
    PREGNANCY,
    @Description("Breastfeeding.")
    BREASTFEEDING,
    @Description("Older adults.")
    OLDER_ADULTS,
    @Description("Reduced kidney function.")
    KIDNEY,
    @Description("Reduced liver function, or harm to the liver.")
    LIVER,
    @Description("What has to be monitored.")
    MONITORING,
    @Description("Overdose.")
    OVERDOSE,
    @Description("Any other precaution.")
    PRECAUTION
}
