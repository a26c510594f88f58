package org.monograph.base.terms;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Description("How grave the harm can be.")
public enum Severity {
    @Description("life-threatening, or lasting harm")
    SEVERE,
    @Description("needs attention or a change of treatment")
    MODERATE,
    @Description("rarely needs a change of treatment")
    MILD,
    @Description("not known, which is not \"mild\"")
    UNKNOWN;

    /// What is not known stands above what is known to be moderate or mild.
    public static final Comparator<Severity> MOST_SEVERE_FIRST =
            Comparator.comparing(List.of(SEVERE, UNKNOWN, MODERATE, MILD)::indexOf);
}
