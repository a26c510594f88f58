package org.monograph.content.faq;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Subject of a question.")
public enum FaqAspect {
    @Label("Overview")
    @Description("The drug in general.")
    OVERVIEW,
    @Label("How it works")
    @Description("Mechanism of action.")
    HOW_IT_WORKS,
    @Label("Onset")
    @Description("Onset of action.")
    ONSET,
    @Label("Uses")
    @Description("Indications and other uses.")
    USES,
    @Label("Side effects")
    @Description("Side effects.")
    SIDE_EFFECTS,
    @Label("Interactions")
    @Description("Interactions with other drugs, alcohol and food.")
    INTERACTIONS,
    @Label("Safety")
    @Description("Risks.")
    SAFETY,
    @Label("Stopping")
    @Description("Stopping the drug.")
    STOPPING,
    @Label("Comparison with other drugs")
    @Description("Comparison with other drugs.")
    COMPARISON,
    @Label("Alternatives")
    @Description("Alternatives.")
    ALTERNATIVES,
    @Label("Other")
    @Description("Anything else.")
    OTHER
}
