package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;

@Description("What the regulator of the jurisdiction has licensed.")
public enum ApprovalStatus {
    @Description("a product is licensed for this use")
    APPROVED,
    @Description("products are licensed, but not for this use")
    OFF_LABEL,
    @Description("no product with the drug is licensed there at all")
    NOT_APPROVED,
    @Description("was licensed and is no longer")
    WITHDRAWN,
    @Description("not known")
    UNKNOWN
}
