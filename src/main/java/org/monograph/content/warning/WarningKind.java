package org.monograph.content.warning;

import org.eclipse.microprofile.graphql.Description;

@Description("What a warning is about.")
public enum WarningKind {
    @Description("a boxed warning, the gravest that a regulator puts on a label")
    BOXED,
    @Description("who must not take it")
    CONTRAINDICATION,
    @Description("physical or psychological dependence")
    DEPENDENCE,
    @Description("what happens on stopping")
    WITHDRAWAL,
    @Description("misuse, abuse, addiction")
    MISUSE,
    @Description("depression of the central nervous system: drowsiness, slowed breathing")
    CNS_DEPRESSION,
    @Description("mood, suicidal thoughts, behaviour")
    MENTAL_HEALTH,
    @Description("driving, machines, and the law on them")
    DRIVING,
    @Description("pregnancy and the newborn")
    PREGNANCY,
    @Description("breastfeeding")
    BREASTFEEDING,
    @Description("older adults")
    OLDER_ADULTS,
    @Description("weak kidneys")
    KIDNEY,
    @Description("a weak liver, or harm to the liver")
    LIVER,
    @Description("what has to be measured or watched")
    MONITORING,
    @Description("too much of it")
    OVERDOSE,
    @Description("any other reason for care")
    PRECAUTION
}
