package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.monograph.base.published.ContentSizes;

/// Estimates what an answer can hold at most, before anything is fetched. It counts in tenths of a point: an object
/// is a point, any other value is a tenth, and one more for each hundred characters that it can have. What lies below
/// an object is counted for each of them. Introspection has a fixed cost, and limits of its own.
final class CostEstimate {

    private static final int OBJECT = 10;
    private static final int CHARACTERS = 100;
    private static final long INTROSPECTION = 1_000 * OBJECT;

    /// @param items that the nearest field above was asked for, as names or as a page; 1 where none was
    /// @param page whether the lists of this object are that page
    private record Given(long items, boolean page) {}

    private record Part(String fragment, Given given) {}

    private final GraphQLSchema schema;
    private final ListLengths lists;
    private final ContentSizes sizes;
    private final Map<String, FragmentDefinition> fragments;
    private final CostArguments arguments;
    private final Map<Part, Long> known = new HashMap<>();

    private CostEstimate(
            GraphQLSchema schema, ListLengths lists, ContentSizes sizes, Document document, CostArguments arguments) {
        this.schema = schema;
        this.lists = lists;
        this.sizes = sizes;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.arguments = arguments;
    }

    /// @param document valid for the schema
    /// @param operation one of the document's
    /// @return points, rounded up; at most the largest integer
    static int of(
            GraphQLSchema schema,
            ListLengths lists,
            ContentSizes sizes,
            Document document,
            OperationDefinition operation,
            Map<String, Object> variables) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var tenths = new CostEstimate(schema, lists, sizes, document, CostArguments.of(operation, variables))
                .of(operation.getSelectionSet(), root, new Given(1, false));
        return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(tenths, OBJECT));
    }

    private long of(SelectionSet selections, GraphQLCompositeType type, Given given) {
        return selections.getSelections().stream()
                .filter(arguments::includes)
                .mapToLong(selection -> of(selection, type, given))
                .reduce(0, CostEstimate::sum);
    }

    private long of(Selection<?> selection, GraphQLCompositeType type, Given given) {
        return switch (selection) {
            case Field field when field.getName().startsWith("__") -> introspection(field);
            case Field field -> field(field, (GraphQLFieldsContainer) type, given);
            case InlineFragment inline
            when inline.getTypeCondition() == null -> of(inline.getSelectionSet(), type, given);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), type(inline.getTypeCondition().getName()), given);
            case FragmentSpread spread -> fragment(new Part(spread.getName(), given));
            default -> throw new IllegalArgumentException(selection.toString());
        };
    }

    private static long introspection(Field field) {
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName()) ? 1 : INTROSPECTION;
    }

    private long field(Field field, GraphQLFieldsContainer type, Given given) {
        var definition = type.getFieldDefinition(field.getName());
        var below = below(field, definition, given);
        var one = unwrapAll(definition.getType()) instanceof GraphQLCompositeType object
                ? sum(OBJECT, of(field.getSelectionSet(), object, below))
                : leaf(field.getName());
        if (!isList(unwrapNonNull(definition.getType()))) {
            return one;
        }
        return sum(1, product(lists.most(type.getName(), field.getName(), below.items, given.page, sizes), one));
    }

    private Given below(Field field, GraphQLFieldDefinition definition, Given given) {
        var page = arguments.page(field, definition);
        var names = arguments.names(field, definition);
        return page.isPresent()
                ? new Given(page.getAsInt(), true)
                : new Given(names.isPresent() ? names.getAsInt() : given.items, false);
    }

    private long leaf(String name) {
        return 1 + sizes.characters(name) / CHARACTERS;
    }

    private long fragment(Part part) {
        // not computeIfAbsent: a fragment spreads others
        if (!known.containsKey(part)) {
            var fragment = fragments.get(part.fragment);
            known.put(
                    part,
                    of(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition().getName()),
                            part.given));
        }
        return known.get(part);
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static long product(long one, long other) {
        return Math.unsignedMultiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
    }
}
