package org.monograph.content.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.change.ChangeEvent;

@Description("An event in a list.")
public record EventEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The event.") ChangeEvent node) {}
