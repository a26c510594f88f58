package org.monograph.content.difference;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("With what a draft is compared.")
public enum Comparison {
    @Description("The published revision that it was made from.")
    @Label("Base")
    BASE,
    @Description("What readers see now.")
    @Label("Published now")
    PUBLISHED,
    @Description("The draft as it was saved before. The base, when this is its first save.")
    @Label("Last save")
    LAST_SAVE,
    @Description("The draft as a reviewer saw it last. The base, when none did.")
    @Label("Last review")
    LAST_REVIEW
}
