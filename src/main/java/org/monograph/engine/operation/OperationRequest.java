package org.monograph.engine.operation;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/// The operation that a client asks for, as the body of its request holds it.
///
/// @param query the document; null where the extensions name it
/// @param operationName null where the document has one operation
/// @param extensions what this service does not know is ignored, as the specification demands
public record OperationRequest(
        String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> Stream.of(Integer, Float, Boolean).forEach(other -> texts.setCoercion(other, Fail)))
            .build();
    private static final ObjectReader REQUEST = MAPPER.readerFor(OperationRequest.class);
    private static final ObjectReader OBJECT = MAPPER.readerForMapOf(Object.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public OperationRequest {
        // the engine takes an empty name for none, and so must all that estimates before
        operationName = "".equals(operationName) ? null : operationName;
        variables = variables == null ? Map.of() : variables;
        extensions = extensions == null ? Map.of() : extensions;
    }

    /// @throws RefusedException when the body is not such an object
    static OperationRequest parse(Buffer body) {
        var text = body == null ? "" : Utf8.decode(body.getBytes());
        var json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (json.stripLeading().startsWith("[")) {
            throw new RefusedException(
                    400,
                    "the body has to be a JSON object: send each operation in a request of its own, not in a batch");
        }
        try {
            var request = REQUEST.<OperationRequest>readValue(json);
            if (request == null || !request.hasDocument()) {
                throw new RefusedException(400, "the body has to be a JSON object with the document as its \"query\"");
            }
            return request.checked();
        } catch (IOException _) {
            throw new RefusedException(400, """
                    the body has to be a JSON object with "query" as a string and, where needed, "operationName" as a string, \
                    "variables" and "extensions" as objects""");
        }
    }

    /// @throws RefusedException when a value could not be written again as it came
    OperationRequest checked() {
        SentValues.check(query);
        SentValues.check(operationName);
        SentValues.check(variables);
        return this;
    }

    /// Which of a document's operations it may mean: all, where it does not say and the engine will have to.
    public Stream<OperationDefinition> meant(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()));
    }

    /// Whether it says, or names, what is to be executed.
    boolean hasDocument() {
        return query != null || PersistedQuery.of(this).isPresent();
    }

    /// @param json what an address holds for one of the maps; null when it holds none
    static Map<String, Object> object(String name, String json) {
        try {
            return json == null ? null : OBJECT.readValue(json);
        } catch (IOException _) {
            throw new RefusedException(400, "the parameter \"%s\" has to be a JSON object".formatted(name));
        }
    }
}
