package org.monograph.content.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many of one kind a search finds.")
public record SearchFacet(
        @NonNull @Description("the kind") SearchKind kind,
        @Description("how many of it") int count) {}
