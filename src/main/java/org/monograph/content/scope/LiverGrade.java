package org.monograph.content.scope;

import org.eclipse.microprofile.graphql.Description;

@Description("How much the function of the liver is reduced.")
public enum LiverGrade {
    @Description("Mildly: Child-Pugh class A.")
    MILD,
    @Description("Moderately: Child-Pugh class B.")
    MODERATE,
    @Description("Severely: Child-Pugh class C.")
    SEVERE
}
