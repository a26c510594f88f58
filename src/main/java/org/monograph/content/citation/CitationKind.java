package org.monograph.content.citation;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Kind of source, the strongest for facts about a drug first.")
public enum CitationKind {
    @Label("Official label")
    @Description("Official label or summary of product characteristics.")
    LABEL,
    @Label("Clinical guideline")
    @Description("Clinical guideline.")
    GUIDELINE,
    @Label("Systematic review")
    @Description("Systematic review of studies.")
    SYSTEMATIC_REVIEW,
    @Label("Study")
    @Description("Single study of patients.")
    TRIAL,
    @Label("Medicines regulator")
    @Description("Communication of a medicines regulator.")
    REGULATOR,
    @Label("Law")
    @Description("Law or statutory instrument.")
    LEGISLATION,
    @Label("Article for patients")
    @Description("Article for patients.")
    PATIENT_ARTICLE,
    @Label("Reference work")
    @Description("Reference work or register.")
    REFERENCE_WORK
}
