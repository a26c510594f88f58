package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A condition in a list.")
public record ConditionEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The condition.") Condition node) {}
