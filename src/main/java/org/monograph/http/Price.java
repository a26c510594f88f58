package org.monograph.http;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reckons how many objects an answer may have, before anything is fetched: each counts one and what is below it. A
/// connection has as many as its page, a list as many as the names that it was given, or ten where it takes none.
/// Introspection costs nothing here; it has limits of its own.
final class Price {

    private static final int LIST = 10;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Arguments arguments;
    private final Map<Part, Integer> known = new HashMap<>();

    private Price(GraphQLSchema schema, Document document, Arguments arguments) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.arguments = arguments;
    }

    /// @param document valid for the schema
    /// @param operation one of the document's
    static int of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new Price(schema, document, Arguments.of(operation, variables))
                .of(operation.getSelectionSet(), root, LIST);
    }

    /// @param length of the lists among the fields of this type
    private int of(SelectionSet selections, GraphQLCompositeType type, int length) {
        return selections.getSelections().stream()
                .filter(arguments::includes)
                .mapToInt(selection -> of(selection, type, length))
                .reduce(0, Price::sum);
    }

    private int of(Selection<?> selection, GraphQLCompositeType type, int length) {
        return switch (selection) {
            case Field field -> field.getName().startsWith("__") ? 0 : field(field, type, length);
            case InlineFragment inline
            when inline.getTypeCondition() == null -> of(inline.getSelectionSet(), type, length);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), type(inline.getTypeCondition().getName()), length);
            case FragmentSpread spread -> fragment(new Part(spread.getName(), length));
            default -> throw new IllegalArgumentException(selection.toString());
        };
    }

    private int field(Field field, GraphQLCompositeType type, int length) {
        var definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
        if (!(unwrapAll(definition.getType()) instanceof GraphQLCompositeType object)) {
            return 0;
        }
        var lengthBelow = arguments.page(field, definition).orElse(LIST);
        var one = sum(1, of(field.getSelectionSet(), object, lengthBelow));
        return isList(unwrapNonNull(definition.getType()))
                ? product(arguments.names(field, definition).orElse(length), one)
                : one;
    }

    private int fragment(Part part) {
        if (!known.containsKey(part)) {
            var fragment = fragments.get(part.fragment());
            known.put(
                    part,
                    of(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition().getName()),
                            part.length()));
        }
        return known.get(part);
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static int product(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one * other);
    }

    private record Part(String fragment, int length) {}
}
