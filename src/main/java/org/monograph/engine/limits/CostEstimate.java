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

/// Estimates the maximum size of an answer before anything is read from the database. Counts in tenths of a
/// point: an object costs one point; any other value a tenth, and a tenth more for each hundred characters of
/// the longest text of that name. The selection of a list counts for each of its items. Introspection has a
/// fixed cost, and limits elsewhere.
final class CostEstimate {

    private static final int TENTHS_PER_OBJECT = 10;
    private static final int CHARACTERS_PER_TENTH = 100;
    private static final long INTROSPECTION = 1_000 * TENTHS_PER_OBJECT;

    /// @param items requested by the nearest enclosing field, as a list of names or as a page; 1 where there
    /// is none
    /// @param page whether the lists of this object are that page
    private record Requested(long items, boolean page) {}

    private record Spread(String fragment, Requested requested) {}

    private final GraphQLSchema schema;
    private final ListLengths lists;
    private final ContentSizes sizes;
    private final Map<String, FragmentDefinition> fragments;
    private final CostArguments arguments;
    private final Map<Spread, Long> fragmentCosts = new HashMap<>();

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
    /// @param operation of the document
    /// @param variables as they were sent
    /// @return points, rounded up; at most `Integer.MAX_VALUE`
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
                .of(operation.getSelectionSet(), root, new Requested(1, false));
        return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(tenths, TENTHS_PER_OBJECT));
    }

    private long of(SelectionSet selections, GraphQLCompositeType type, Requested requested) {
        return selections.getSelections().stream()
                .filter(arguments::includes)
                .mapToLong(selection -> of(selection, type, requested))
                .reduce(0, CostEstimate::sum);
    }

    private long of(Selection<?> selection, GraphQLCompositeType type, Requested requested) {
        return switch (selection) {
            case Field field when field.getName().startsWith("__") -> introspection(field);
            case Field field -> field(field, (GraphQLFieldsContainer) type, requested);
            case InlineFragment inline
            when inline.getTypeCondition() == null -> of(inline.getSelectionSet(), type, requested);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), type(inline.getTypeCondition().getName()), requested);
            case FragmentSpread use -> fragment(new Spread(use.getName(), requested));
            default -> throw new IllegalArgumentException(selection.toString());
        };
    }

    private static long introspection(Field field) {
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName()) ? 1 : INTROSPECTION;
    }

    private long field(Field field, GraphQLFieldsContainer type, Requested requested) {
        var definition = type.getFieldDefinition(field.getName());
        var nested = nested(field, definition, requested);
        var one = unwrapAll(definition.getType()) instanceof GraphQLCompositeType object
                ? sum(TENTHS_PER_OBJECT, of(field.getSelectionSet(), object, nested))
                : leaf(type.getName(), field.getName());
        if (!isList(unwrapNonNull(definition.getType()))) {
            return one;
        }
        return sum(
                1, product(lists.maxLength(type.getName(), field.getName(), nested.items, requested.page, sizes), one));
    }

    private Requested nested(Field field, GraphQLFieldDefinition definition, Requested requested) {
        var page = arguments.pageSize(field, definition);
        var names = arguments.nameCount(field, definition);
        return page.isPresent()
                ? new Requested(page.getAsInt(), true)
                : new Requested(names.isPresent() ? names.getAsInt() : requested.items, false);
    }

    private long leaf(String type, String name) {
        return 1 + lists.maxCharacters(type, name, sizes) / CHARACTERS_PER_TENTH;
    }

    private long fragment(Spread spread) {
        // not computeIfAbsent: the computation adds the costs of other fragments
        if (!fragmentCosts.containsKey(spread)) {
            var fragment = fragments.get(spread.fragment);
            fragmentCosts.put(
                    spread,
                    of(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition().getName()),
                            spread.requested));
        }
        return fragmentCosts.get(spread);
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
