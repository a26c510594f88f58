package org.monograph.engine.validation;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The first place in the value of a variable that does not fit its type.
///
/// @param place names of fields and positions in lists, such as `.slugs[3]`; empty for the value itself
/// @param problem what is wrong there
record ValueFault(String place, String problem) {

    private static final String DESCRIBED = "; the schema describes the type";

    /// Empty when the value fits.
    static Optional<ValueFault> in(GraphQLType type, Object value) {
        return in(type, value, "").findFirst();
    }

    String message() {
        var subject = place.isEmpty() ? "the value" : place.startsWith(".") ? place.substring(1) : "item " + place;
        return subject + " " + problem;
    }

    private static Stream<ValueFault> in(GraphQLType type, Object value, String place) {
        if (value == null) {
            return type instanceof GraphQLNonNull ? fault(place, "must not be null") : Stream.empty();
        }
        return switch (type) {
            case GraphQLNonNull required -> in(required.getWrappedType(), value, place);
            case GraphQLList list -> inItems(list.getWrappedType(), value, place);
            case GraphQLInputObjectType object -> inFields(object, value, place);
            case GraphQLEnumType choice -> inChoice(choice, value, place);
            case GraphQLScalarType scalar -> inScalar(scalar, value, place);
            default -> Stream.empty();
        };
    }

    private static Stream<ValueFault> fault(String place, String problem) {
        return Stream.of(new ValueFault(place, problem));
    }

    private static Stream<ValueFault> inItems(GraphQLType type, Object value, String place) {
        return value instanceof List<?> items
                ? IntStream.range(0, items.size())
                        .boxed()
                        .flatMap(index -> in(type, items.get(index), "%s[%d]".formatted(place, index)))
                : in(type, value, place);
    }

    private static Stream<ValueFault> inFields(GraphQLInputObjectType type, Object value, String place) {
        if (!(value instanceof Map<?, ?> fields)) {
            return invalid(type.getName(), place);
        }
        var unknown = fields.keySet().stream()
                .map(String.class::cast)
                .filter(name -> type.getFieldDefinition(name) == null)
                .findFirst();
        if (unknown.isPresent()) {
            var names = type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName);
            return fault(
                    place,
                    "has a field that %s does not have%s"
                            .formatted(type.getName(), Suggestions.of(unknown.get(), names)));
        }
        return type.getFieldDefinitions().stream().flatMap(field -> inField(field, fields, place));
    }

    private static Stream<ValueFault> inField(GraphQLInputObjectField field, Map<?, ?> sent, String place) {
        if (!sent.containsKey(field.getName())) {
            return field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()
                    ? fault(place, "needs the field " + field.getName())
                    : Stream.empty();
        }
        return in(field.getType(), sent.get(field.getName()), place + "." + field.getName());
    }

    private static Stream<ValueFault> inChoice(GraphQLEnumType type, Object value, String place) {
        if (!(value instanceof String name)) {
            return invalid(type.getName(), place);
        }
        if (type.getValue(name) != null) {
            return Stream.empty();
        }
        var suggestion = ValidationSuggestions.ofValue(name, type);
        return suggestion.isEmpty()
                ? invalid(type.getName(), place)
                : fault(place, "is not a valid " + type.getName() + suggestion);
    }

    private static Stream<ValueFault> inScalar(GraphQLScalarType type, Object value, String place) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return Stream.empty();
        } catch (CoercingParseValueException _) {
            return invalid(type.getName(), place);
        }
    }

    private static Stream<ValueFault> invalid(String type, String place) {
        return fault(place, "is not a valid " + type + DESCRIBED);
    }
}
