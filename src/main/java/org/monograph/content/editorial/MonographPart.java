package org.monograph.content.editorial;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("A part that a reader expects in each monograph.")
public enum MonographPart {
    @Label("Starting treatment")
    @Description("How treatment starts and the dose is adjusted.")
    STARTING,
    @Label("Stopping")
    @Description("How to stop.")
    STOPPING,
    @Label("When to get help")
    @Description("When and where to get help at once.")
    GET_HELP,
    @Label("More information")
    @Description("Where to find more.")
    MORE_INFORMATION,
    @Label("How to take it")
    @Description("How to take it.")
    HOW_TO_TAKE,
    @Label("Missed dose")
    @Description("What to do about a missed dose.")
    MISSED_DOSE,
    @Label("Too much taken")
    @Description("What to do when too much was taken.")
    TOO_MUCH,
    @Label("Storage and disposal")
    @Description("How to store it, and how to dispose of it.")
    STORAGE_AND_DISPOSAL,
    @Label("Coping with side effects")
    @Description("What helps against side effects.")
    COPING_WITH_SIDE_EFFECTS,
    @Label("Reporting side effects")
    @Description("How to report side effects.")
    REPORTING_SIDE_EFFECTS,
    @Label("Pregnancy")
    @Description("Pregnancy.")
    PREGNANCY,
    @Label("Breastfeeding")
    @Description("Breastfeeding.")
    BREASTFEEDING,
    @Label("Children and young people")
    @Description("Children and young people.")
    CHILDREN,
    @Label("Older adults")
    @Description("Older adults.")
    OLDER_ADULTS,
    @Label("Driving and machines")
    @Description("Driving and machines.")
    DRIVING,
    @Label("Alcohol, food and drink")
    @Description("Alcohol, food and drink.")
    ALCOHOL_AND_FOOD,
    @Label("Products")
    @Description("Products with their forms and strengths: the field `products`.")
    PRODUCTS,
    @Label("Doses")
    @Description("Doses: the field `doses`.")
    DOSES,
    @Label("Lowering the dose")
    @Description("How the dose is lowered: the field `tapering`.")
    TAPERING,
    @Label("Tests and checks")
    @Description("Tests and checks: the field `monitoring`.")
    MONITORING,
    @Label("Who must not take it")
    @Description("Who must not take it, and who only with care: the field `contraindications`.")
    CONTRAINDICATIONS,
    @Label("What the body does with it")
    @Description("What the body does with it: the field `pharmacokinetics`.")
    PHARMACOKINETICS,
    @Label("Other ingredients")
    @Description("Other substances in a product that matter to some people: the field `excipients` of `products`.")
    EXCIPIENTS
}
