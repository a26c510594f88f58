package org.monograph.engine.schema;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/// A schema with supported directives only. graphql-java's builder adds others, such as `@defer`, which would be
/// accepted and ignored.
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
        // only this method gives out what the constructor needs
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
