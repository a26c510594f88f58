package org.monograph.content.importing;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.monograph.content.document.DocumentPath;

/// Notes what does not fit the format and goes on, so that an editor sees all of it at once and not the first.
final class FormatErrors extends DeserializationProblemHandler {

    private final JsonNode document;
    private final ParsedDocument parsed;
    private final Consumer<String> problems;

    FormatErrors(JsonNode document, ParsedDocument parsed, Consumer<String> problems) {
        this.document = document;
        this.parsed = parsed;
        this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> record, Object type, String key)
            throws IOException {
        var known = record.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .collect(joining(", "));
        note(parser, "unknown key; known here are " + known);
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        note(context.getParser(), "\"%s\" is not allowed; %s".formatted(value, allowed(type)));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        note(parser, "has to be " + allowed(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        note(context.getParser(), "%s is not allowed; %s".formatted(value, allowed(type)));
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        note(parser, "has to be " + allowed(type));
        parser.skipChildren();
        return null;
    }

    private static String allowed(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(joining(", "));
        }
        if (List.class.isAssignableFrom(type)) {
            return "a list";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day such as 2026-11-22";
            case "Boolean" -> "true or false";
            case "String" -> "a text";
            case "Integer", "Double" -> "a number";
            default -> "a mapping with keys";
        };
    }

    private void note(JsonParser parser, String message) {
        problems.accept(parsed.where(place(parser.getParsingContext().pathAsPointer())) + ": " + message);
    }

    private String place(JsonPointer pointer) {
        var place = "";
        var node = document;
        for (var rest = pointer; !rest.matches(); rest = rest.tail()) {
            place = node.isArray()
                    ? item(place, node, rest.getMatchingIndex())
                    : DocumentPath.in(place, rest.getMatchingProperty());
            node = node.isArray() ? node.path(rest.getMatchingIndex()) : node.path(rest.getMatchingProperty());
        }
        return place;
    }

    static String place(JsonMappingException failure, JsonNode document) {
        var place = "";
        var node = document;
        for (var step : failure.getPath()) {
            place = step.getFieldName() == null
                    ? item(place, node, step.getIndex())
                    : DocumentPath.in(place, step.getFieldName());
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return place;
    }

    private static String item(String place, JsonNode list, int number) {
        return DocumentPath.ofItem(
                place, number, name -> list.path(number).path(name).textValue());
    }
}
