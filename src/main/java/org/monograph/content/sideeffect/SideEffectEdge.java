package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A side effect in a list.")
public record SideEffectEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The side effect.") SideEffect node) {}
