package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How strict a contraindication is.")
public enum ContraindicationDegree {
    @Label("Must not be taken")
    @Description("The drug must not be taken.")
    ABSOLUTE,
    @Label("Only with care")
    @Description("The drug may be taken only with care: a precaution.")
    RELATIVE
}
