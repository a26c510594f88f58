package org.monograph.content.changelog;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.PageKind;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.publishing.Significance;

/// @param position in the list of all changes
@Description("A document that was published or retired.")
public record ContentChange(
        @NonNull @Description("What the document is about.") DocumentKind kind,

        @NonNull @Description("Slug of the document.") String slug,

        @Description("Number of the revision that was published, from 1. 0 when the document was retired.")
        int revision,

        @NonNull
        @Description(
                "How much it matters to readers. NOTABLE for what came with the service or was imported, which nobody rated.")
        Significance significance,

        @NonNull
        @Description(
                "Number of the content version from which on readers see it. For what was published before this list existed, the"
                        + " version at that time.")
        String contentVersion,

        @NonNull
        @Description("Time from which on readers see it; the same for all documents that were published together.")
        Instant at,

        @Ignore Position position) {

    /// The order in which changes became visible: publications come one after another, each with a later time.
    ///
    /// @param table number of the table with the row: what one publication retires comes after what it publishes
    /// @param row in its table
    public record Position(Instant at, int table, long row) {}

    @Description(
            "Path of the page of the document, such as \"/drugs/clonazepam\". Null for a document without a page of its own, which"
                    + " may be shown on many.")
    public String getPath() {
        return switch (kind) {
            case DRUG -> PageKind.DRUG.path(slug);
            case CONDITION -> PageKind.CONDITION.path(slug);
            case SIDE_EFFECT -> PageKind.SIDE_EFFECT.path(slug);
            case EMERGENCY -> PageKind.EMERGENCY.path(slug);
            case CITATION -> PageKind.SOURCE.path(slug);
            case CONTACT, DISCLAIMER, INTERACTANT, INTERACTION -> null;
        };
    }
}
