package org.monograph.engine.limits;

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
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Collects places in an operation's arguments that take no null and may have one.
final class NullArguments {

    private final Map<String, VariableDefinition> nullable;
    /// The first of each variable: what is held for a document must not grow with the places where it has a variable.
    private final Map<List<Object>, NullPosition> places = new LinkedHashMap<>();

    NullArguments(OperationDefinition operation) {
        this.nullable = operation.getVariableDefinitions().stream()
                .filter(variable -> !(variable.getType() instanceof NonNullType))
                .collect(Collectors.toMap(VariableDefinition::getName, Function.identity()));
    }

    List<NullPosition> places() {
        return List.copyOf(places.values());
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

    /// The engine's own fields fail on null for an argument that has a default, although it is nullable.
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
                    new Place(
                            "the argument %s of %s".formatted(argument.getName(), owner),
                            isRequired.test(definition),
                            definition.hasSetDefaultValue()));
        }
    }

    private void value(Value<?> value, GraphQLType type, Place place) {
        switch (value) {
            case VariableReference variable
            when nullable.containsKey(variable.getName()) -> found(nullable.get(variable.getName()), place);
            case NullValue _ -> found(null, place);
            case ArrayValue list -> items(list, unwrapOne(unwrapNonNull(type)), place);
            case ObjectValue object -> fields(object, (GraphQLInputObjectType) unwrapAll(type), place);
            default -> {}
        }
    }

    private void items(ArrayValue list, GraphQLType type, Place place) {
        var item = new Place("an item of " + place.name, isNonNull(type), false);
        list.getValues().forEach(value -> value(value, type, item));
    }

    private void fields(ObjectValue object, GraphQLInputObjectType type, Place place) {
        for (var field : object.getObjectFields()) {
            var definition = type.getFieldDefinition(field.getName());
            value(
                    field.getValue(),
                    definition.getType(),
                    new Place(
                            "the input field %s of %s".formatted(field.getName(), place.name),
                            isNonNull(definition.getType()),
                            definition.hasSetDefaultValue()));
        }
    }

    private void found(VariableDefinition variable, Place place) {
        if (place.isRequired) {
            places.putIfAbsent(
                    List.of(variable == null ? "" : variable.getName(), place.hasDefault),
                    new NullPosition(place.name, variable, place.hasDefault));
        }
    }

    private record Place(String name, boolean isRequired, boolean hasDefault) {}
}
