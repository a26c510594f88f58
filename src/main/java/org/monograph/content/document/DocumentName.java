package org.monograph.content.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DocumentName")
@Description("Names a document.")
public record DocumentName(
        @NonNull @Description("What the document is about.") DocumentKind kind,

        @NonNull @Description("Slug of the document.") String slug) {}
