package org.monograph.engine.plan;

import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/// Finds out whether a part of a document has a certain kind of node, also in the fragments that it uses. Each fragment
/// is searched once.
final class DocumentSearch {

    private final Predicate<Node<?>> wanted;
    private final Map<String, FragmentDefinition> fragments;
    private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

    DocumentSearch(Predicate<Node<?>> wanted, Map<String, FragmentDefinition> fragments) {
        this.wanted = wanted;
        this.fragments = fragments;
    }

    boolean isIn(MergedField field) {
        return field.getFields().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Node<?> node) {
        return wanted.test(node)
                || isInChildren(node)
                || node instanceof FragmentSpread spread && isInFragment(spread.getName());
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
