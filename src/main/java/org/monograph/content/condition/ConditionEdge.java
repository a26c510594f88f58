package org.monograph.content.condition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A condition at its place in a list.")
public record ConditionEdge(
        @NonNull @Description("its place") String cursor,
        @NonNull @Description("the condition") Condition node) {}
