package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.Directives;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.monograph.base.graph.PageRequest;

/// The arguments that decide how large an answer can be. The values of variables are not validated yet: where
/// one has a wrong type the operation is refused later, whatever is estimated here.
///
/// @param variables including the defaults of those that the client omits
record CostArguments(Map<String, Object> variables) {

    static CostArguments of(OperationDefinition operation, Map<String, Object> sent) {
        var variables = new HashMap<String, Object>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            variables.put(variable.getName(), variable.getDefaultValue());
        }
        variables.putAll(sent);
        return new CostArguments(variables);
    }

    /// Maximum number of items of a page; empty for a field without pages.
    OptionalInt pageSize(Field field, GraphQLFieldDefinition definition) {
        var argument = definition.getArgument("first");
        if (argument == null) {
            return OptionalInt.empty();
        }
        var size = value(field, "first") instanceof Number sent
                ? sent
                : GraphQLArgument.<Number>getArgumentDefaultValue(argument);
        return OptionalInt.of(Math.clamp(size.longValue(), 0, PageRequest.MAX_FIRST));
    }

    /// Number of names in the required list argument of a field, each of which gives an item; empty for a
    /// field without such an argument.
    OptionalInt nameCount(Field field, GraphQLFieldDefinition definition) {
        return definition.getArguments().stream()
                .filter(argument -> isNonNull(argument.getType()) && isList(unwrapNonNull(argument.getType())))
                .mapToInt(
                        argument -> value(field, argument.getName()) instanceof Collection<?> names ? names.size() : 1)
                .findFirst();
    }

    /// Whether `@skip` and `@include` keep the selection. True where their variable has no usable value.
    boolean includes(Selection<?> selection) {
        return !condition(selection, Directives.SkipDirective.getName()).equals(true)
                && !condition(selection, Directives.IncludeDirective.getName()).equals(false);
    }

    private Object condition(Selection<?> selection, String name) {
        return ((DirectivesContainer<?>) selection)
                .getDirectives(name).stream()
                        .map(directive -> value(directive.getArgument("if")))
                        .filter(Boolean.class::isInstance)
                        .findFirst()
                        .orElse("unknown");
    }

    private Object value(Field field, String argument) {
        return field.getArguments().stream()
                .filter(sent -> sent.getName().equals(argument))
                .findFirst()
                .map(this::value)
                .orElse(null);
    }

    private Object value(Argument argument) {
        return argument.getValue() instanceof VariableReference variable
                ? toJava(variables.get(variable.getName()))
                : toJava(argument.getValue());
    }

    private static Object toJava(Object value) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case ArrayValue list -> list.getValues();
            case null, default -> value;
        };
    }
}
