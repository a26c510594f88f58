package org.monograph.door.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A random request: fields of the schema with valid, invalid or hostile arguments, as literals or variables,
/// with aliases, directives and fragments. Sometimes a part of its text is changed.
final class RandomRequest {

    /// Part of each string value that is sent; no message may contain it.
    static final String MARKER = "zqxleak";

    private static final List<String> TEXTS = List.of(
            "clonazepam",
            "baclofen",
            "tizanidine",
            "muscle-spasm",
            "",
            MARKER,
            "' or 1=1 --" + MARKER,
            MARKER + "\u0000",
            MARKER + "\u202E💊",
            "2026-01-01T00:00:00Z",
            "RHJ1ZzpjbG9uYXplcGFt",
            MARKER.repeat(40));
    private static final List<String> NUMBERS =
            List.of("1", "20", "0", "-1", "100", "101", "2147483648", "1e400", "0.5", "99999999999999999999");

    private final GraphQLSchema schema;
    private final List<GraphQLObjectType> objects;
    private final Random random;
    private int aliases;
    private final Map<String, Object> variables = new HashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();

    RandomRequest(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.objects = schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
        this.random = new Random(seed);
    }

    Map<String, Object> request() {
        var selection = selection(schema.getQueryType(), 1 + random.nextInt(6));
        var head = declarations.isEmpty() ? "query q " : "query q(" + String.join(", ", declarations) + ") ";
        var text = head + selection + " " + String.join(" ", fragments);
        return Map.of("query", one(16) ? changed(text) : text, "variables", variables);
    }

    private String selection(GraphQLCompositeType type, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> one(8) ? spread(type, depth) : field(type, depth))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String spread(GraphQLCompositeType type, int depth) {
        var on = one(9) ? any(objects) : type;
        var inner = depth > 0 ? selection(on, depth - 1) : "{ __typename }";
        if (one(2)) {
            return "... on " + on.getName() + directive() + " " + inner;
        }
        var name = "F" + fragments.size();
        fragments.add("fragment " + name + " on " + on.getName() + " " + inner);
        return "..." + name + directive() + (one(4) ? " ..." + name : "");
    }

    private String field(GraphQLCompositeType type, int depth) {
        if (type instanceof GraphQLUnionType || one(15)) {
            return one(20) ? "__schema { types { name } }" : "__typename";
        }
        var fields = ((GraphQLFieldsContainer) type).getFieldDefinitions();
        var field = any(fields);
        var object = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType below ? below : null;
        if (object != null && depth == 0) {
            return "__typename";
        }
        // fields of one name with other arguments would be refused most of the time
        var alias = !field.getArguments().isEmpty() && !one(10) || one(8);
        return (alias ? "a" + aliases++ + ": " : "")
                + (one(100) ? "nothing" : field.getName())
                + arguments(field)
                + directive()
                + (object == null ? "" : " " + selection(object, depth - 1));
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) ? !one(30) : one(3))
                .map(this::argument)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String argument(GraphQLArgument argument) {
        if (!one(3)) {
            return argument.getName() + ": " + literal(argument.getType(), 2);
        }
        var variable = "v" + declarations.size();
        declarations.add(
                "$" + variable + ": " + (one(5) ? withDefault(argument.getType()) : printed(argument.getType())));
        if (!one(20)) {
            variables.put(variable, one(8) ? null : json(argument.getType(), 2));
        }
        return argument.getName() + ": $" + variable;
    }

    /// Such a variable may be null even at a position that must not be null.
    private String withDefault(GraphQLInputType type) {
        return printed(GraphQLTypeUtil.unwrapNonNull(type)) + " = " + literal(type, 2);
    }

    private static String printed(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    private String directive() {
        return one(12)
                ? (one(2) ? " @include(if: true)" : " @skip(if: " + (one(20) ? literal(null, 0) : one(2)) + ")")
                : "";
    }

    private String literal(GraphQLInputType type, int depth) {
        var plain = type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
        if (plain == null || one(50)) {
            return any(List.of("null", "true", any(NUMBERS), quoted(any(TEXTS)), "[]", "{a: 1}", "[[[1]]]", MARKER));
        }
        if (GraphQLTypeUtil.isList(plain)) {
            var item = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(plain);
            return IntStream.range(0, length())
                    .mapToObj(_ -> literal(item, depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return switch (plain) {
            case GraphQLEnumType choice -> any(choice.getValues()).getName();
            case GraphQLInputObjectType object
            when depth > 0 ->
                object.getFieldDefinitions().stream()
                        .filter(_ -> one(3))
                        .map(field -> field.getName() + ": " + literal(field.getType(), depth - 1))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(plain);
        };
    }

    private String scalar(GraphQLType type) {
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int", "Float" -> any(NUMBERS);
            case "Boolean" -> String.valueOf(one(2));
            default -> quoted(any(TEXTS));
        };
    }

    private Object json(GraphQLInputType type, int depth) {
        var plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (one(30)) {
            return any(List.of(1, 1.5, true, List.of(), Map.of(MARKER, MARKER), MARKER, Long.MAX_VALUE));
        }
        if (GraphQLTypeUtil.isList(plain)) {
            var item = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(plain);
            return IntStream.range(0, length()).mapToObj(_ -> json(item, depth)).toList();
        }
        return switch (plain) {
            case GraphQLEnumType choice -> any(choice.getValues()).getName();
            case GraphQLInputObjectType object
            when depth > 0 ->
                object.getFieldDefinitions().stream()
                        .filter(_ -> one(3))
                        .collect(Collectors.toMap(
                                field -> field.getName(), field -> json(field.getType(), depth - 1), (a, _) -> a));
            case GraphQLType number when GraphQLTypeUtil.simplePrint(number).equals("Int") -> random.nextInt(-1, 103);
            default -> any(TEXTS);
        };
    }

    private int length() {
        return one(20) ? 60 : random.nextInt(4);
    }

    private String changed(String text) {
        var at = random.nextInt(text.length());
        var to = Math.min(text.length(), at + random.nextInt(6));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(at);
            default -> text.substring(0, at) + (char) random.nextInt(1, 0x2100) + text.substring(at);
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\u0000", "\\u0000") + "\"";
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }
}
