package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import java.util.stream.Stream;

/// A position in a query where a client can write a value.
///
/// @param document query with `%s` for the variable definitions and `%s` for the value
/// @param hasDefault whether a default applies where the variable is absent
record InputPlace(String name, String document, GraphQLType type, boolean takesNull, boolean hasDefault) {

    /// The positions of an argument, of its list items and of its input fields.
    ///
    /// @param document query with `%s` for the variable definitions and `%s` for the argument
    static Stream<InputPlace> in(GraphQLArgument argument, String owner, String document, boolean introspection) {
        var takesNull = !isNonNull(argument.getType()) && !(introspection && argument.hasSetDefaultValue());
        return new InputPlace(
                        owner + "." + argument.getName(),
                        document.formatted("%s", argument.getName() + ": %s"),
                        argument.getType(),
                        takesNull,
                        argument.hasSetDefaultValue())
                .withInner();
    }

    private Stream<InputPlace> withInner() {
        var nullable = unwrapNonNull(type);
        if (isList(nullable)) {
            return Stream.concat(
                    Stream.of(this),
                    inner("[]", sample(nullable, "%s"), unwrapOne(nullable), false)
                            .withInner());
        }
        return nullable instanceof GraphQLInputObjectType object
                ? Stream.concat(
                        Stream.of(this),
                        object.getFieldDefinitions().stream()
                                .flatMap(field -> inner(
                                                "." + field.getName(),
                                                "{" + field.getName() + ": %s}",
                                                field.getType(),
                                                field.hasSetDefaultValue())
                                        .withInner()))
                : Stream.of(this);
    }

    private InputPlace inner(String step, String around, GraphQLType innerType, boolean innerDefault) {
        return new InputPlace(
                name + step, document.formatted("%s", around), innerType, !isNonNull(innerType), innerDefault);
    }

    String withLiteral(String value) {
        return document.formatted("", value);
    }

    /// @param defaultValue empty for none
    String withVariable(String defaultValue) {
        return document.formatted("($v: %s%s)".formatted(simplePrint(unwrapNonNull(type)), defaultValue), "$v");
    }

    String sample() {
        return sample(type);
    }

    static String sample(GraphQLType type) {
        var nullable = unwrapNonNull(type);
        if (isList(nullable)) {
            return sample(nullable, sample(unwrapOne(nullable)));
        }
        return switch (nullable) {
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType _ -> "{}";
            default ->
                switch (simplePrint(nullable)) {
                    case "Int" -> "3";
                    case "Boolean" -> "true";
                    case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
                    case "ID" -> "\"RHJ1ZzpjbG9uYXplcGFt\"";
                    default -> "\"clonazepam\"";
                };
        };
    }

    /// Most arguments with a list of names require two of them.
    private static String sample(GraphQLType list, String item) {
        return (simplePrint(unwrapAll(list)).equals("String") ? "[%s, \"baclofen\"]" : "[%s]").formatted(item);
    }
}
