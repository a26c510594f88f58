package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record at its place in a list.")
public record DrugSideEffectEdge(
        @NonNull @Description("its place") String cursor,
        @NonNull @Description("the record") DrugSideEffect node) {}
