package org.monograph.content.importing;

import static java.util.stream.Collectors.joining;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_KEY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.monograph.base.terms.Excerpt;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

/// Collects all format errors of a document, so that an editor sees all of them at once.
final class FormatErrors extends DeserializationProblemHandler {

    /// Number of format errors of one document; there can be one for each value.
    static final int MAX = 1_000;

    private static final int MAX_VALUE = 100;
    private static final List<Class<?>> SCALARS =
            List.of(String.class, Integer.class, Double.class, Boolean.class, LocalDate.class);

    private final JsonNode document;
    private final List<DocumentProblem> errors = new ArrayList<>();

    FormatErrors(JsonNode document) {
        this.document = document;
    }

    List<DocumentProblem> all() {
        return List.copyOf(errors);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> type, Object parent, String key)
            throws IOException {
        add(UNKNOWN_KEY, parser, () -> "unknown key; allowed keys are " + keys(type));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        add(context.getParser(), written(value) + mustBe(type));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        var isScalar = token.isScalarValue() && SCALARS.contains(type.getRawClass());
        add(parser, isScalar ? written(parser) + mustBe(type.getRawClass()) : "must be " + allowed(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        add(context.getParser(), Excerpt.of(value.toString(), MAX_VALUE) + mustBe(type));
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

    private static String keys(JsonDeserializer<?> type) {
        return type.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .collect(joining(", "));
    }

    private static String written(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? written(parser.getText())
                : Excerpt.of(parser.getText(), MAX_VALUE);
    }

    static String written(String value) {
        return '"' + Excerpt.of(value, MAX_VALUE) + '"';
    }

    private static String mustBe(Class<?> type) {
        return " is not allowed; must be " + (type == String.class ? "text in quotes" : allowed(type));
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
            case "Integer" -> "a whole number";
            case "Double" -> "a number";
            default -> "a mapping with keys";
        };
    }

    /// @param failure after which the rest of the document cannot be read
    void add(IOException failure) {
        var pointer = JsonPointer.empty();
        for (var step : failure instanceof JsonMappingException mapping ? mapping.getPath() : List.<Reference>of()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        add(INVALID_VALUE, DocumentPath.of(pointer, document), "cannot be read");
    }

    private void add(JsonParser parser, String message) {
        add(INVALID_VALUE, parser, () -> message);
    }

    private void add(ProblemCode code, JsonParser parser, Supplier<String> message) {
        if (errors.size() < MAX) {
            add(code, DocumentPath.of(parser.getParsingContext().pathAsPointer(), document), message.get());
        }
    }

    void add(ProblemCode code, String path, String message) {
        if (errors.size() < MAX) {
            errors.add(new DocumentProblem(code, path, message));
        }
    }
}
