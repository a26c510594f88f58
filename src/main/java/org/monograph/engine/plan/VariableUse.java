package org.monograph.engine.plan;

import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds out whether a part of a document has variables, also in the fragments that it uses.
final class VariableUse {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> visited = new HashSet<>();

    private VariableUse(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    static boolean in(MergedField field, Map<String, FragmentDefinition> fragments) {
        var use = new VariableUse(fragments);
        return field.getFields().stream().anyMatch(use::isIn);
    }

    private boolean isIn(Node<?> node) {
        return switch (node) {
            case VariableReference _ -> true;
            case FragmentSpread spread
            when visited.add(spread.getName()) -> isInChildren(spread) || isIn(fragments.get(spread.getName()));
            default -> isInChildren(node);
        };
    }

    private boolean isInChildren(Node<?> node) {
        return node.getChildren().stream().anyMatch(child -> isIn((Node<?>) child));
    }
}
