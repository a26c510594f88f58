package org.monograph.http;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/// The operation that a client asks for, as the body of its request holds it.
///
/// @param operationName null where the document has one operation
/// @param extensions what this service does not know is ignored, as the specification demands
record OperationRequest(
        String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> Stream.of(Integer, Float, Boolean).forEach(other -> texts.setCoercion(other, Fail)))
            .build()
            .readerFor(OperationRequest.class);

    OperationRequest {
        variables = variables == null ? Map.of() : variables;
        extensions = extensions == null ? Map.of() : extensions;
    }

    /// @throws BadRequestException when the body is not such an object
    static OperationRequest parse(Buffer body) {
        try {
            var request = body == null ? null : JSON.<OperationRequest>readValue(body.getBytes());
            if (request == null || request.query == null) {
                throw new BadRequestException(
                        400, "the body has to be a JSON object with the document as its \"query\"");
            }
            return request;
        } catch (IOException _) {
            throw new BadRequestException(400, """
                    the body has to be a JSON object with "query" as a string and, where needed, "operationName" as a string, \
                    "variables" and "extensions" as objects""");
        }
    }
}
