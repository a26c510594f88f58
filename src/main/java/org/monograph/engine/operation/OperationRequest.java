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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The operation that a client sends: the JSON body of a POST, or the parameters of a GET.
///
/// @param query the document; null where the extensions hold its hash instead
/// @param operationName null where the document has one operation
/// @param extensions unknown ones are ignored, as the specification requires
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
        // graphql-java treats an empty name as none, and so must the cost estimate, which comes before
        operationName = "".equals(operationName) ? null : operationName;
        variables = variables == null ? Map.of() : variables;
        extensions = extensions == null ? Map.of() : extensions;
    }

    /// @param body null where there is none
    /// @throws RefusedException when the body is not a JSON object with a document
    static OperationRequest parse(Buffer body) {
        var text = body == null ? "" : Utf8.decode(body.getBytes());
        var json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (json.stripLeading().startsWith("[")) {
            throw new RefusedException(
                    400, "the body has to be a JSON object, not a batch: send each operation in a separate request");
        }
        try {
            var request = REQUEST.<OperationRequest>readValue(json);
            if (request == null || !request.hasDocument()) {
                throw new RefusedException(400, "the body has to be a JSON object with the document as its \"query\"");
            }
            return request.validated();
        } catch (IOException _) {
            throw new RefusedException(400, """
                the body has to be a JSON object with "query" as a string and, where needed, "operationName" as a string, \
                "variables" and "extensions" as objects\
                """);
        }
    }

    /// @throws RefusedException when a value has no exact form in JSON or UTF-8, see `SentValues`
    public OperationRequest validated() {
        SentValues.check(query);
        SentValues.check(operationName);
        SentValues.check(variables);
        return this;
    }

    /// The operations of the document that the request selects: all, where it has no operation name. The
    /// engine refuses a request that selects none or several.
    public Stream<OperationDefinition> selected(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()));
    }

    /// The same for requests in which the variables of these names have equal values.
    public String variablesDigest(Set<String> names) {
        var values = new HashMap<>(variables);
        values.keySet().retainAll(names);
        return Digest.ofJson(values).hexadecimal();
    }

    /// Whether it has a document, or the hash of one.
    boolean hasDocument() {
        return query != null || PersistedQuery.of(this).isPresent();
    }

    /// @param json value of a parameter of the URI; null where there is none
    /// @return null where there is none
    static Map<String, Object> parseObject(String name, String json) {
        try {
            return json == null ? null : OBJECT.readValue(json);
        } catch (IOException _) {
            throw new RefusedException(400, "the parameter \"%s\" has to be a JSON object".formatted(name));
        }
    }
}
