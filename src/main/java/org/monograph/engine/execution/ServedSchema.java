package org.monograph.engine.execution;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/// A schema with the directives alone that work here. graphql-java's builder adds others to each schema that it builds,
/// `@defer` among them, which the engine would take and ignore.
final class ServedSchema extends GraphQLSchema {

    private static final Set<String> SERVED = Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

    private final Map<String, GraphQLDirective> served = new TreeMap<>();

    private ServedSchema(BuilderWithoutTypes all) {
        super(all);
        super.getDirectives().stream()
                .filter(ServedSchema::serves)
                .forEach(directive -> served.put(directive.getName(), directive));
    }

    static boolean serves(GraphQLDirective directive) {
        return SERVED.contains(directive.getName());
    }

    static GraphQLSchema of(GraphQLSchema all) {
        var served = new AtomicReference<GraphQLSchema>();
        // what its constructor needs is only given out here
        all.transformWithoutTypes(builder -> served.set(new ServedSchema(builder)));
        return served.get();
    }

    @Override
    public List<GraphQLDirective> getDirectives() {
        return List.copyOf(served.values());
    }

    @Override
    public Map<String, GraphQLDirective> getDirectivesByName() {
        return Map.copyOf(served);
    }

    @Override
    public GraphQLDirective getDirective(String name) {
        return served.get(name);
    }
}
