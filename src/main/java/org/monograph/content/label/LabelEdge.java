package org.monograph.content.label;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A label in a list.")
public record LabelEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The label.") Label node) {}
