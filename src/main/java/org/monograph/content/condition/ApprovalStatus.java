package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Licence of the drug for a use, in a jurisdiction.")
public enum ApprovalStatus {
    @Label("Approved")
    @Description("A product is licensed for this use.")
    APPROVED,
    @Label("Off label")
    @Description("Products are licensed, but not for this use.")
    OFF_LABEL,
    @Label("Not approved")
    @Description("No product with the drug is licensed in the jurisdiction.")
    NOT_APPROVED,
    @Label("No longer approved")
    @Description("Was licensed for this use, but no longer is.")
    WITHDRAWN,
    @Label("Not known")
    @Description("Not known.")
    UNKNOWN
}
