package org.monograph.engine.plan;

import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names in parts of a document, also in the fragments that they use. Each fragment is searched once.
final class DocumentSearch {

    private final Function<Node<?>, Stream<String>> names;
    private final Map<String, FragmentDefinition> fragments;
    private final ConcurrentMap<String, Set<String>> known = new ConcurrentHashMap<>();

    /// @param names that one node has, without those below it
    DocumentSearch(Function<Node<?>, Stream<String>> names, Map<String, FragmentDefinition> fragments) {
        this.names = names;
        this.fragments = fragments;
    }

    /// In the selection below a field.
    Set<String> below(MergedField field) {
        return field.getFields().stream()
                .flatMap(one -> in(one.getSelectionSet()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> in(Node<?> node) {
        var own = node instanceof FragmentSpread spread ? inFragment(spread.getName()).stream() : names.apply(node);
        return Stream.concat(own, node.getChildren().stream().flatMap(child -> in((Node<?>) child)));
    }

    /// Not `computeIfAbsent`: a fragment uses others.
    private Set<String> inFragment(String name) {
        var found = known.get(name);
        if (found == null) {
            found = in(fragments.get(name)).collect(Collectors.toUnmodifiableSet());
            known.put(name, found);
        }
        return found;
    }
}
