package org.monograph.content.faq;

import org.eclipse.microprofile.graphql.Description;

@Description("Subject of a question.")
public enum FaqAspect {
    @Description("The drug in general.")
    OVERVIEW,
    @Description("Mechanism of action.")
    HOW_IT_WORKS,
    @Description("Onset of action.")
    ONSET,
    @Description("Indications and other uses.")
    USES,
    @Description("Side effects.")
    SIDE_EFFECTS,
    @Description("Interactions with other drugs, alcohol and food.")
    INTERACTIONS,
    @Description("Risks.")
    SAFETY,
    @Description("Stopping the drug.")
    STOPPING,
    @Description("Comparison with other drugs.")
    COMPARISON,
    @Description("Alternatives.")
    ALTERNATIVES,
    @Description("Anything else.")
    OTHER
}
