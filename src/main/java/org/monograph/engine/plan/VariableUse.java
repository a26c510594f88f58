package org.monograph.engine.plan;

import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Finds out whether a part of a document has variables, also in the fragments that it uses. Each fragment is searched
/// once.
final class VariableUse {

    private final Map<String, FragmentDefinition> fragments;
    private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

    VariableUse(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    boolean isIn(MergedField field) {
        return field.getFields().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Node<?> node) {
        return switch (node) {
            case VariableReference _ -> true;
            case FragmentSpread spread -> isInChildren(spread) || isInFragment(spread.getName());
            default -> isInChildren(node);
        };
    }

    private boolean isInChildren(Node<?> node) {
        return node.getChildren().stream().anyMatch(child -> isIn((Node<?>) child));
    }

    /// Not `computeIfAbsent`: a fragment uses others.
    private boolean isInFragment(String name) {
        var found = known.get(name);
        if (found == null) {
            found = isIn(fragments.get(name));
            known.put(name, found);
        }
        return found;
    }
}
