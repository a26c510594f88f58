package org.monograph.engine.limits;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A random valid query with nested fields, whose arguments find content.
final class LargeQuery {

    private static final int DEPTH = 7;

    private final GraphQLSchema schema;
    private final List<String> drugs;
    private final List<String> names;
    private final Random random;
    private int aliases;

    /// @param drugs by slug
    /// @param names of the same drugs
    LargeQuery(GraphQLSchema schema, List<String> drugs, List<String> names, long seed) {
        this.schema = schema;
        this.drugs = drugs;
        this.names = names;
        this.random = new Random(seed);
    }

    String text() {
        return selection(schema.getQueryType(), 1, DEPTH);
    }

    private String selection(GraphQLCompositeType type, int fields, int depth) {
        return switch (type) {
            case GraphQLUnionType union ->
                onTypes(
                        union.getTypes().stream()
                                .map(GraphQLObjectType.class::cast)
                                .toList(),
                        depth);
            case GraphQLInterfaceType node -> onTypes(schema.getImplementations(node), depth);
            default ->
                IntStream.range(0, fields)
                        .mapToObj(_ -> field(any(((GraphQLFieldsContainer) type).getFieldDefinitions()), depth))
                        .collect(Collectors.joining(" ", "{ __typename ", " }"));
        };
    }

    private String onTypes(List<GraphQLObjectType> types, int depth) {
        return types.stream()
                .map(type -> "... on " + type.getName() + " " + selection(type, 2, depth))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var object = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType below ? below : null;
        if (object != null && depth == 0) {
            return "__typename";
        }
        return "a" + aliases++ + ": " + field.getName() + arguments(field)
                + (object == null ? "" : " " + selection(object, 1 + random.nextInt(3), depth - 1));
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType())
                        || List.of("first", "asOf").contains(argument.getName()) && random.nextBoolean())
                .map(argument -> argument.getName() + ": " + value(argument))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String value(GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "first" -> String.valueOf(1 + random.nextInt(30));
            case "slugs" -> some(drugs);
            case "terms" -> some(names);
            case "asOf" -> "\"%s\"".formatted(Instant.now().minusSeconds(random.nextInt(2)));
            case "slug" ->
                '"' + any(List.of(any(drugs), "muscle-spasm", "condition-001", "drowsiness", "reaction-001")) + '"';
            case "text" -> '"' + any(List.of("Warning", "Question", "Class", "clonazepam")) + '"';
            case "setId" -> "\"b0d0ed1d-0000-4000-8000-000000000001\"";
            case "key" -> "\"bounded\"";
            case "id" -> '"' + any(List.of("RHJ1ZzpjbG9uYXplcGFt", "RHJ1ZzpkcnVnLTAwMDAx")) + '"';
            default -> throw new IllegalStateException(argument.getName());
        };
    }

    private String some(List<String> texts) {
        return texts.subList(0, 2 + random.nextInt(texts.size() - 1)).stream()
                .map(text -> '"' + text + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
