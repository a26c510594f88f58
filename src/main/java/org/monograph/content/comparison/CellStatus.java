package org.monograph.content.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("What is known of a cell.")
public enum CellStatus {
    @Description("the text holds")
    KNOWN,
    @Description("not known, which is not \"none\"")
    UNKNOWN,
    @Description(
            "the question does not arise: no product with the drug is licensed in the jurisdiction, or its regulator puts no boxed warnings"
                    + " on labels")
    NOT_APPLICABLE,
    @Description("the text tells the routes apart: what holds depends on the form of the drug")
    DIFFERS_BY_ROUTE,
    @Description("the text tells the jurisdictions apart; ask for one to have it alone")
    DIFFERS_BY_JURISDICTION,
    @Description("sources tell it differently; the text holds what each says, in paragraphs")
    CONFLICTING_SOURCES;

    /// Whether the cell takes part in the question whether drugs differ.
    boolean isKnown() {
        return this != UNKNOWN && this != NOT_APPLICABLE;
    }
}
