package org.monograph.content.scope;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How much the function of the liver is reduced.")
public enum LiverGrade {
    @Label("Mild")
    @Description("Mildly: Child-Pugh class A.")
    MILD,
    @Label("Moderate")
    @Description("Moderately: Child-Pugh class B.")
    MODERATE,
    @Label("Severe")
    @Description("Severely: Child-Pugh class C.")
    SEVERE
}
