package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

/// In the order in which labels of the same ingredients are preferred.
@Description("How the products of a label came to be sold, as far as the source tells.")
public enum LabelApproval {
    @Label("New drug application")
    @Description("Licensed by a new drug application (NDA).")
    NEW_DRUG,
    @Label("Biologics licence")
    @Description("Licensed by a biologics license application (BLA).")
    BIOLOGIC,
    @Label("Generic")
    @Description("Licensed as a copy, by an abbreviated new drug application (ANDA).")
    GENERIC,
    @Label("OTC monograph")
    @Description("Marketed under an OTC monograph.")
    OTC_MONOGRAPH,
    @Label("No application named")
    @Description("No application is named: unapproved, homeopathic, or not told.")
    NONE_NAMED
}
