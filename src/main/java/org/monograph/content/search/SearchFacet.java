package org.monograph.content.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The number of entries of one kind in the result of a search.")
public record SearchFacet(
        @NonNull @Description("The kind.") SearchKind kind,
        @Description("The number of entries of this kind.") int count) {}
