package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A side effect at its place in a list.")
public record SideEffectEdge(
        @NonNull @Description("its place") String cursor,
        @NonNull @Description("the side effect") SideEffect node) {}
