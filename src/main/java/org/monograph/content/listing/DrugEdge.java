package org.monograph.content.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;

@Description("A drug at its place in a list.")
public record DrugEdge(
        @NonNull @Description("its place") String cursor,
        @NonNull @Description("the drug") Drug node) {}
