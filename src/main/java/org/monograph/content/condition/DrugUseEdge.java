package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A use in a list.")
public record DrugUseEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The use.") DrugUse node) {}
