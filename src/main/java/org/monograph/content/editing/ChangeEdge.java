package org.monograph.content.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.change.Change;

@Description("A change in a list.")
public record ChangeEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The change.") Change node) {}
