package org.monograph.content.sideeffect;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A side effect of a drug, in a list.")
public record DrugSideEffectEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,

        @NonNull @Description("The side effect of the drug.")
        DrugSideEffect node) {}
