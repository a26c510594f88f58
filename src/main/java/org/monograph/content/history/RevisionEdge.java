package org.monograph.content.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.publishing.Revision;

@Description("A revision in a list.")
public record RevisionEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The revision.") Revision node) {}
