package org.monograph.content.link;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Where a link leads.")
public enum LinkKind {
    @Label("On this page")
    @Description("To a place on the page with the text.")
    PLACE,
    @Label("Another page")
    @Description("To the page of a drug, a condition, a side effect, an emergency or a source.")
    PAGE,
    @Label("Elsewhere on the web")
    @Description("To somewhere else on the web.")
    WEB
}
