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

/// What an operation's arguments say of its size. A variable may still be of a wrong type: then the operation will be
/// refused, whatever is estimated here.
///
/// @param variables with the defaults of those that the client left out
record CostArguments(Map<String, Object> variables) {

    static CostArguments of(OperationDefinition operation, Map<String, Object> given) {
        var variables = new HashMap<String, Object>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            variables.put(variable.getName(), variable.getDefaultValue());
        }
        variables.putAll(given);
        return new CostArguments(variables);
    }

    /// How many items a page has at most; empty for a field that has no pages.
    OptionalInt page(Field field, GraphQLFieldDefinition definition) {
        var first = definition.getArgument("first");
        if (first == null) {
            return OptionalInt.empty();
        }
        var size = value(field, "first") instanceof Number asked
                ? asked
                : GraphQLArgument.<Number>getArgumentDefaultValue(first);
        return OptionalInt.of(Math.clamp(size.longValue(), 0, PageRequest.MAX_FIRST));
    }

    /// How many names a field looks for, each of which gives an item; empty for a field that has to be given none.
    OptionalInt names(Field field, GraphQLFieldDefinition definition) {
        return definition.getArguments().stream()
                .filter(argument -> isNonNull(argument.getType()) && isList(unwrapNonNull(argument.getType())))
                .mapToInt(
                        argument -> value(field, argument.getName()) instanceof Collection<?> names ? names.size() : 1)
                .findFirst();
    }

    /// Whether what `@skip` and `@include` say leaves the selection in.
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
                .filter(given -> given.getName().equals(argument))
                .findFirst()
                .map(this::value)
                .orElse(null);
    }

    private Object value(Argument argument) {
        return argument.getValue() instanceof VariableReference variable
                ? plain(variables.get(variable.getName()))
                : plain(argument.getValue());
    }

    private static Object plain(Object value) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case ArrayValue list -> list.getValues();
            case null, default -> value;
        };
    }
}
