package org.monograph.content.publishing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.document.DocumentKind;

@Input("RetirementInput")
@Description("A document to retire with a change.")
public record RetirementInput(
        @NonNull @Description("What the document is about.") DocumentKind kind,

        @NonNull @Description("Slug of the document.") String slug,

        @NonNull @Description("Number of the revision that is published now.")
        int baseRevision,

        @NonNull @Description("What becomes of the document.")
        RetirementKind how,

        @NonNull @Description("Why, for readers. Up to 2,000 characters.")
        String reason,

        @Description("Slug of the document of the same kind that takes its place. Null when there is none.")
        String replacedBy) {}
