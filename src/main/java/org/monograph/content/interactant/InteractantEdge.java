package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// @param list the list with this edge
@Description("An interactant in a list.")
public record InteractantEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The interactant.") Interactant node,
        @Ignore InteractantList list) {}
