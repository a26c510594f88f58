package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All positions of a schema where a client can write a value, each with a query that reaches it.
final class InputPlaces {

    private final GraphQLSchema schema;
    private final Set<String> seen = new HashSet<>();
    private final Queue<Reached> next = new ArrayDeque<>();
    private final List<InputPlace> places = new ArrayList<>();

    /// @param around query with `%s` for the variable definitions and `%s` for fields of the type
    private record Reached(GraphQLObjectType type, String around) {}

    private InputPlaces(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<InputPlace> of(GraphQLSchema schema) {
        var places = new InputPlaces(schema);
        places.reach(schema.getQueryType(), "query%s { %s }");
        while (!places.next.isEmpty()) {
            places.look(places.next.remove());
        }
        places.directives();
        return places.places;
    }

    private void reach(GraphQLObjectType type, String around) {
        if (seen.add(type.getName())) {
            next.add(new Reached(type, around));
        }
    }

    private void look(Reached reached) {
        fields(reached.type).forEach(field -> {
            arguments(reached, field);
            if (unwrapAll(field.getType()) instanceof GraphQLObjectType below) {
                var around = "%s%s { %s }".formatted(field.getName(), inBrackets(required(field, null)), "%s");
                reach(below, reached.around.formatted("%s", around));
            }
        });
    }

    private Stream<GraphQLFieldDefinition> fields(GraphQLObjectType type) {
        return type == schema.getQueryType()
                ? Stream.concat(
                        type.getFieldDefinitions().stream(),
                        Stream.of(
                                schema.getIntrospectionSchemaFieldDefinition(),
                                schema.getIntrospectionTypeFieldDefinition()))
                : type.getFieldDefinitions().stream();
    }

    private void arguments(Reached reached, GraphQLFieldDefinition field) {
        for (var argument : field.getArguments()) {
            var others = required(field, argument.getName());
            var text = field.getName() + "(" + (others.isEmpty() ? "" : others + ", ") + "%s)"
                    + (unwrapAll(field.getType()) instanceof GraphQLCompositeType ? " { __typename }" : "");
            InputPlace.in(
                            argument,
                            reached.type.getName() + "." + field.getName(),
                            reached.around.formatted("%s", text),
                            Introspection.isIntrospectionTypes(reached.type))
                    .forEach(places::add);
        }
    }

    private static String required(GraphQLFieldDefinition field, String except) {
        return field.getArguments().stream()
                .filter(argument -> isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .filter(argument -> !argument.getName().equals(except))
                .map(argument -> argument.getName() + ": " + InputPlace.sample(argument.getType()))
                .collect(Collectors.joining(", "));
    }

    private static String inBrackets(String arguments) {
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    /// The directives of queries, at fields, inline fragments and fragment spreads.
    private void directives() {
        for (var name : List.of("skip", "include")) {
            for (var at : List.of(
                    "query%s { service @NAME(%s) { __typename } __typename }",
                    "query%s { ... @NAME(%s) { service { __typename } } __typename }",
                    "query%s { ...F @NAME(%s) __typename } fragment F on Query { service { __typename } }")) {
                InputPlace.in(schema.getDirective(name).getArgument("if"), "@" + name, at.replace("NAME", name), false)
                        .forEach(places::add);
            }
        }
    }
}
