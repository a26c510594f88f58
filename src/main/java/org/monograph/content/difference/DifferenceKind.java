package org.monograph.content.difference;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How a place of a document differs.")
public enum DifferenceKind {
    @Description("Only the document after has it.")
    @Label("Added")
    ADDED,
    @Description("Only the document before has it.")
    @Label("Removed")
    REMOVED,
    @Description("Both have it, with different values.")
    @Label("Changed")
    CHANGED,
    @Description("An item of a list has another place among the items that both have. What changed inside it follows as"
            + " other differences.")
    @Label("Moved")
    MOVED
}
