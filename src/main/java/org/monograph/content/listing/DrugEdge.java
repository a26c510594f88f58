package org.monograph.content.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;

@Description("A drug in a list.")
public record DrugEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The drug.") Drug node) {}
