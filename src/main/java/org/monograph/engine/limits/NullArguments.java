package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Collects the positions in the arguments of an operation that must not be null and may be.
final class NullArguments {

    private final Map<String, VariableDefinition> nullable;
    /// The first position of each variable: what is stored for a document must not grow with the uses of a
    /// variable.
    private final Map<List<Object>, NullPosition> positions = new LinkedHashMap<>();

    NullArguments(OperationDefinition operation) {
        this.nullable = operation.getVariableDefinitions().stream()
                .filter(variable -> !(variable.getType() instanceof NonNullType))
                .collect(Collectors.toMap(VariableDefinition::getName, Function.identity()));
    }

    List<NullPosition> positions() {
        return List.copyOf(positions.values());
    }

    void of(Directive directive, GraphQLDirective definition) {
        of(
                directive.getArguments(),
                definition::getArgument,
                "the directive @" + directive.getName(),
                NullArguments::isRequired);
    }

    void of(Field field, GraphQLFieldDefinition definition) {
        of(field.getArguments(), definition::getArgument, "the field " + field.getName(), NullArguments::isRequired);
    }

    /// Introspection fields fail on null for an argument with a default, although its type is nullable.
    void ofIntrospection(Field field, GraphQLFieldDefinition definition) {
        of(
                field.getArguments(),
                definition::getArgument,
                "the field " + field.getName(),
                argument -> isRequired(argument) || argument.hasSetDefaultValue());
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return isNonNull(argument.getType());
    }

    private void of(
            List<Argument> arguments,
            Function<String, GraphQLArgument> definitions,
            String owner,
            Predicate<GraphQLArgument> isRequired) {
        for (var argument : arguments) {
            var definition = definitions.apply(argument.getName());
            value(
                    argument.getValue(),
                    definition.getType(),
                    new Position(
                            "the argument %s of %s".formatted(argument.getName(), owner),
                            isRequired.test(definition),
                            definition.hasSetDefaultValue()));
        }
    }

    private void value(Value<?> value, GraphQLType type, Position position) {
        switch (value) {
            case VariableReference variable
            when nullable.containsKey(variable.getName()) -> add(nullable.get(variable.getName()), position);
            case NullValue _ -> add(null, position);
            // a scalar, such as a document, may have any value within
            case ArrayValue _, ObjectValue _
            when unwrapAll(type) instanceof GraphQLScalarType && !isList(unwrapNonNull(type)) -> {}
            case ArrayValue list -> items(list, unwrapOne(unwrapNonNull(type)), position);
            case ObjectValue object -> fields(object, (GraphQLInputObjectType) unwrapAll(type), position);
            default -> {}
        }
    }

    private void items(ArrayValue list, GraphQLType type, Position position) {
        var item = new Position("an item of " + position.name, isNonNull(type), false);
        list.getValues().forEach(value -> value(value, type, item));
    }

    private void fields(ObjectValue object, GraphQLInputObjectType type, Position position) {
        for (var field : object.getObjectFields()) {
            var definition = type.getFieldDefinition(field.getName());
            value(
                    field.getValue(),
                    definition.getType(),
                    new Position(
                            "the input field %s of %s".formatted(field.getName(), position.name),
                            isNonNull(definition.getType()),
                            definition.hasSetDefaultValue()));
        }
    }

    private void add(VariableDefinition variable, Position position) {
        if (position.isRequired) {
            positions.putIfAbsent(
                    List.of(variable == null ? "" : variable.getName(), position.hasDefault),
                    new NullPosition(position.name, variable, position.hasDefault));
        }
    }

    private record Position(String name, boolean isRequired, boolean hasDefault) {}
}
