package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A use at its place in a list.")
public record DrugUseEdge(
        @NonNull @Description("its place") String cursor,
        @NonNull @Description("the use") DrugUse node) {}
