package org.monograph.content.importing;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.monograph.content.statement.DocumentPath;

/// Collects all format errors of a document, so that an editor sees all of them at once.
final class FormatErrors extends DeserializationProblemHandler {

    private final JsonNode document;
    private final DocumentLines lines;
    private final Consumer<String> errors;

    FormatErrors(JsonNode document, DocumentLines lines, Consumer<String> errors) {
        this.document = document;
        this.lines = lines;
        this.errors = errors;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> type, Object parent, String key)
            throws IOException {
        var known = type.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .collect(joining(", "));
        add(parser, "unknown key; allowed keys are " + known);
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        add(context.getParser(), "\"%s\" is not allowed; must be %s".formatted(value, allowed(type)));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        add(parser, "must be " + allowed(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        add(context.getParser(), "%s is not allowed; must be %s".formatted(value, allowed(type)));
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
        add(parser, "must be " + allowed(type));
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
            case "LocalDate" -> "a date such as 2026-11-22";
            case "Boolean" -> "true or false";
            case "String" -> "text";
            case "Integer", "Double" -> "a number";
            default -> "a mapping with keys";
        };
    }

    /// @param failure after which the rest of the document cannot be read
    void add(JsonProcessingException failure) {
        var pointer = JsonPointer.empty();
        for (var step : failure instanceof JsonMappingException mapping ? mapping.getPath() : List.<Reference>of()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        add(pointer, failure.getOriginalMessage());
    }

    private void add(JsonParser parser, String message) {
        add(parser.getParsingContext().pathAsPointer(), message);
    }

    private void add(JsonPointer pointer, String message) {
        errors.accept(lines.locate(DocumentPath.of(pointer, document)) + ": " + message);
    }
}
