package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("Licence of the drug for a use, in a jurisdiction.")
public enum ApprovalStatus {
    @Description("A product is licensed for this use.")
    APPROVED,
    @Description("Products are licensed, but not for this use.")
    OFF_LABEL,
    @Description("No product with the drug is licensed in the jurisdiction.")
    NOT_APPROVED,
    @Description("Was licensed for this use, but no longer is.")
    WITHDRAWN,
    @Description("Not known.")
    UNKNOWN
}
