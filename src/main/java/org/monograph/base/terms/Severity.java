package org.monograph.base.terms;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Description("Severity of the possible harm.")
public enum Severity {
    @Label("Severe")
    @Description("Life-threatening or lasting harm.")
    SEVERE,
    @Label("Moderate")
    @Description("Needs attention or a change of treatment.")
    MODERATE,
    @Label("Mild")
    @Description("Rarely needs a change of treatment.")
    MILD,
    @Label("Not known")
    @Description("Not known. This does not mean mild.")
    UNKNOWN;

    /// Unknown ranks above moderate: it may be severe.
    public static final Comparator<Severity> MOST_SEVERE_FIRST =
            Comparator.comparing(List.of(SEVERE, UNKNOWN, MODERATE, MILD)::indexOf);
}
