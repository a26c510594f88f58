package org.monograph.content.publishing;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How much a change matters to readers.")
public enum Significance {
    @Description("A danger, a dose or advice has changed. Readers see the note in the history.")
    @Label("Safety")
    SAFETY,
    @Description("Something else that readers notice has changed. Readers see the note in the history.")
    @Label("Notable")
    NOTABLE,
    @Description("Only wording has changed, or a typing error. It needs no note, and is not in the history.")
    @Label("Routine")
    ROUTINE
}
