package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;

@Description("How strict a contraindication is.")
public enum ContraindicationDegree {
    @Description("The drug must not be taken.")
    ABSOLUTE,
    @Description("The drug may be taken only with care: a precaution.")
    RELATIVE
}
