package org.monograph.content.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What is known about the attribute of the drug.")
public enum CellStatus {
    @Label("Known")
    @Description("The text applies.")
    KNOWN,
    @Label("Not known")
    @Description("Not known. This does not mean none.")
    UNKNOWN,
    @Label("Does not apply")
    @Description(
            "Not applicable: no product with the drug is licensed in the jurisdiction, or its regulator does not use boxed warnings.")
    NOT_APPLICABLE,
    @Label("Depends on how it is taken")
    @Description("Depends on the route of administration; the text names the routes.")
    DIFFERS_BY_ROUTE,
    @Label("Depends on the country")
    @Description(
            "Depends on the jurisdiction; the text names the jurisdictions. Use the argument `jurisdiction` to select one.")
    DIFFERS_BY_JURISDICTION,
    @Label("Sources differ")
    @Description("Sources differ; the text has one paragraph for each view.")
    CONFLICTING_SOURCES;

    /// Whether the cell counts when drugs are compared.
    boolean isKnown() {
        return this != UNKNOWN && this != NOT_APPLICABLE;
    }
}
