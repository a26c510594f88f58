package org.monograph.content.faq;

import org.eclipse.microprofile.graphql.Description;

@Description("What a question is about.")
public enum FaqAspect {
    @Description("the drug in general")
    OVERVIEW,
    @Description("how it works")
    HOW_IT_WORKS,
    @Description("when it begins to work")
    ONSET,
    @Description("what it is used for")
    USES,
    @Description("side effects")
    SIDE_EFFECTS,
    @Description("other drugs, alcohol, food")
    INTERACTIONS,
    @Description("risks")
    SAFETY,
    @Description("stopping it")
    STOPPING,
    @Description("how it compares with other drugs")
    COMPARISON,
    @Description("what else there is")
    ALTERNATIVES,
    @Description("anything else")
    OTHER
}
