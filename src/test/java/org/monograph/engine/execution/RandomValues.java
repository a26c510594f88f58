package org.monograph.engine.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random values of arguments, as JSON has them. Most are allowed; some are refused by the type or by the resolver.
final class RandomValues {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double REFUSED = 0.01;

    /// Texts that name something published, and some that name nothing.
    private final List<String> texts;
    private final List<String> ids;
    private final List<String> moments;

    RandomValues(List<String> texts, List<String> ids, List<String> moments) {
        this.texts = texts;
        this.ids = ids;
        this.moments = moments;
    }

    /// @return null for none
    Object of(String name, GraphQLInputType type, Random random) {
        return switch (type) {
            case GraphQLNonNull required -> ofRequired(name, (GraphQLInputType) required.getWrappedType(), random);
            case GraphQLInputType optional -> random.nextDouble() < 0.1 ? null : ofRequired(name, optional, random);
        };
    }

    private Object ofRequired(String name, GraphQLInputType type, Random random) {
        return switch (type) {
            case GraphQLList list ->
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> ofRequired(name, unwrapped(list), random))
                        .toList();
            case GraphQLEnumType names ->
                names.getValues().get(random.nextInt(names.getValues().size())).getName();
            case GraphQLInputObjectType object -> object(object, random);
            case GraphQLScalarType scalar -> scalar(name, scalar, random);
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static GraphQLInputType unwrapped(GraphQLList list) {
        var item = (GraphQLInputType) list.getWrappedType();
        return item instanceof GraphQLNonNull required ? (GraphQLInputType) required.getWrappedType() : item;
    }

    private Map<String, Object> object(GraphQLInputObjectType object, Random random) {
        var values = new LinkedHashMap<String, Object>();
        object.getFieldDefinitions().stream()
                .filter(_ -> random.nextDouble() < 0.3)
                .forEach(field -> values.put(field.getName(), of(field.getName(), field.getType(), random)));
        return values;
    }

    private Object scalar(String name, GraphQLScalarType scalar, Random random) {
        var isRefused = random.nextDouble() < REFUSED;
        return switch (scalar.getName()) {
            case "Int" -> isRefused ? -1 : 1 + random.nextInt(5);
            case "Boolean" -> random.nextBoolean();
            case "Date" -> isRefused ? "2026-02-30" : "20%d-01-31".formatted(10 + random.nextInt(30));
            case "DateTime" -> isRefused ? "soon" : moments.get(random.nextInt(moments.size()));
            case "ID" -> isRefused ? "no id" : ids.get(random.nextInt(ids.size()));
            case "String" -> isRefused || name.equals("after") ? "\u0007" : texts.get(random.nextInt(texts.size()));
            default -> throw new IllegalArgumentException(scalar.getName());
        };
    }

    /// The value as GraphQL writes it in a document.
    String literal(Object value, GraphQLInputType type) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ": "
                                + literal(
                                        field.getValue(),
                                        ((GraphQLInputObjectType) plain(type))
                                                .getField((String) field.getKey())
                                                .getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> items ->
                items.stream()
                        .map(item -> literal(item, unwrapped((GraphQLList) plain(type))))
                        .collect(Collectors.joining(", ", "[", "]"));
            case String text when plain(type) instanceof GraphQLEnumType -> text;
            default -> json(value);
        };
    }

    private static GraphQLInputType plain(GraphQLInputType type) {
        return type instanceof GraphQLNonNull required ? (GraphQLInputType) required.getWrappedType() : type;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
