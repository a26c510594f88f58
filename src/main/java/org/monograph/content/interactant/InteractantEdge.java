package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An interactant in a list.")
public record InteractantEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The interactant.") Interactant node) {}
