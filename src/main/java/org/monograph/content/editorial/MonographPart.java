package org.monograph.content.editorial;

import org.eclipse.microprofile.graphql.Description;

@Description("A part that a reader expects in each monograph.")
public enum MonographPart {
    @Description("How treatment starts and the dose is adjusted.")
    STARTING,
    @Description("How to stop.")
    STOPPING,
    @Description("When and where to get help at once.")
    GET_HELP,
    @Description("Where to find more.")
    MORE_INFORMATION,
    @Description("How to take it.")
    HOW_TO_TAKE,
    @Description("What to do about a missed dose.")
    MISSED_DOSE,
    @Description("What to do when too much was taken.")
    TOO_MUCH,
    @Description("How to store it, and how to dispose of it.")
    STORAGE_AND_DISPOSAL,
    @Description("What helps against side effects.")
    COPING_WITH_SIDE_EFFECTS,
    @Description("How to report side effects.")
    REPORTING_SIDE_EFFECTS,
    @Description("Pregnancy.")
    PREGNANCY,
    @Description("Breastfeeding.")
    BREASTFEEDING,
    @Description("Children and young people.")
    CHILDREN,
    @Description("Older adults.")
    OLDER_ADULTS,
    @Description("Driving and machines.")
    DRIVING,
    @Description("Alcohol, food and drink.")
    ALCOHOL_AND_FOOD,
    @Description("Products with their forms and strengths: the field `products`.")
    PRODUCTS,
    @Description("Doses: the field `doses`.")
    DOSES,
    @Description("How the dose is lowered: the field `tapering`.")
    TAPERING,
    @Description("Tests and checks: the field `monitoring`.")
    MONITORING,
    @Description("Who must not take it, and who only with care: the field `contraindications`.")
    CONTRAINDICATIONS,
    @Description("What the body does with it: the field `pharmacokinetics`.")
    PHARMACOKINETICS,
    @Description("Other substances in a product that matter to some people: the field `excipients` of `products`.")
    EXCIPIENTS
}
