package org.monograph.content.citation;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of source, the strongest for facts about a drug first.")
public enum CitationKind {
    @Description("Official label or summary of product characteristics.")
    LABEL,
    @Description("Clinical guideline.")
    GUIDELINE,
    @Description("Systematic review of studies.")
    SYSTEMATIC_REVIEW,
    @Description("Single study of patients.")
    TRIAL,
    @Description("Communication of a medicines regulator.")
    REGULATOR,
    @Description("Law or statutory instrument.")
    LEGISLATION,
    @Description("Article for patients.")
    PATIENT_ARTICLE,
    @Description("Reference work or register.")
    REFERENCE_WORK
}
