package org.monograph.content.changelog;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of the content, in a list.")
public record ContentChangeEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The change.") ContentChange node) {}
