package org.monograph.engine.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.engine.operation.OperationRequest;

/// Makes random operations that fit a schema: with aliases, fields that are selected twice, fragments, directives,
/// variables, and some values that are refused.
final class RandomOperations {

    private static final int MAX_DEPTH = 4;
    /// For what is refused.
    private static final double RARELY = 0.02;

    private final GraphQLSchema schema;
    private final RandomValues values;
    private final Random random;
    private final List<String> fragments = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private int aliases;
    private boolean narrowed;

    RandomOperations(GraphQLSchema schema, RandomValues values, Random random) {
        this.schema = schema;
        this.values = values;
        this.random = random;
    }

    OperationRequest next() {
        fragments.clear();
        definitions.clear();
        variables.clear();
        aliases = 0;
        narrowed = false;
        var selection = selection(schema.getQueryType(), 0);
        var declared = definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")";
        var text = "query random" + declared + " " + selection + String.join("", fragments);
        return new OperationRequest(text, null, Map.copyOf(variables), null);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String selection(GraphQLCompositeType type, int depth) {
        var selected = IntStream.rangeClosed(0, depth == 0 ? 1 : random.nextInt(4))
                .mapToObj(_ -> part(type, depth))
                .collect(Collectors.joining(" "));
        return "{ " + (depth == 0 ? "" : "__typename ") + selected + " }";
    }

    private String part(GraphQLCompositeType type, int depth) {
        if (depth < MAX_DEPTH && chance(0.12)) {
            return "..." + condition(type, depth, chance(0.5));
        }
        if (type instanceof GraphQLUnionType) {
            return "..." + condition(type, depth, true);
        }
        var fields = ((GraphQLFieldsContainer) type)
                .getFieldDefinitions().stream()
                        .filter(field -> depth < MAX_DEPTH || isLeaf(field))
                        .toList();
        return fields.isEmpty() ? "__typename" : field(any(fields), depth);
    }

    /// A fragment: inline, or by name.
    private String condition(GraphQLCompositeType type, int depth, boolean narrow) {
        var target = narrow ? narrower(type) : type;
        narrowed |= !(type instanceof GraphQLObjectType);
        if (chance(0.5)) {
            var on = narrow || chance(0.8) ? " on " + target.getName() : "";
            return on + directive() + " " + selection(target, depth + 1);
        }
        var number = fragments.size();
        fragments.add("");
        var text = " fragment f%d on %s %s".formatted(number, target.getName(), selection(target, depth + 1));
        fragments.set(number, text);
        return "f" + number + directive();
    }

    private GraphQLCompositeType narrower(GraphQLCompositeType type) {
        return type instanceof GraphQLObjectType
                ? type
                : any(schema.getAllTypesAsList().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(object -> schema.isPossibleType((GraphQLNamedOutputType) type, object))
                        .toList());
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()
                        || chance(argument.getName().equals("after") ? RARELY : 0.3))
                .map(argument -> argument.getName() + ": " + argument(argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        // equal names need equal arguments, and equal types in all types of a union
        var alias = !arguments.isEmpty() || narrowed || chance(0.1) ? "a%d: ".formatted(aliases++) : "";
        return Stream.of(
                        alias + field.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        directive(),
                        isLeaf(field)
                                ? ""
                                : selection(
                                        (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String argument(String name, GraphQLInputType type) {
        var value = values.of(name, type, random);
        return chance(0.4) ? variable(GraphQLTypeUtil.simplePrint(type), value) : values.literal(value, type);
    }

    private String directive() {
        if (!chance(0.1)) {
            return "";
        }
        var value = chance(0.5) ? Boolean.toString(chance(0.5)) : variable("Boolean!", chance(0.5));
        return " @%s(if: %s)".formatted(chance(0.5) ? "skip" : "include", value);
    }

    private String variable(String type, Object value) {
        var name = "v" + definitions.size();
        definitions.add("$%s: %s".formatted(name, type));
        if (value != null) {
            variables.put(name, value);
        }
        return "$" + name;
    }
}
