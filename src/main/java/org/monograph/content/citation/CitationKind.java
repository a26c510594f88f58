package org.monograph.content.citation;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of source it is, the strongest for a drug's facts first.")
public enum CitationKind {
    @Description("the product's official label or summary of product characteristics")
    LABEL,
    @Description("a clinical guideline")
    GUIDELINE,
    @Description("a systematic review of studies")
    SYSTEMATIC_REVIEW,
    @Description("a single study of patients")
    TRIAL,
    @Description("a communication of a medicines regulator")
    REGULATOR,
    @Description("a law or a statutory instrument")
    LEGISLATION,
    @Description("an article written for patients")
    PATIENT_ARTICLE,
    @Description("a reference work or a register")
    REFERENCE_WORK
}
