package org.monograph.engine.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.monograph.base.terms.Sha256;

/// The SHA-256 of a document, a request or an answer, by which the caches know it.
public record Digest(String hexadecimal) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /// @param parts that follow each other
    public static Digest of(ByteBuffer... parts) {
        return new Digest(Sha256.of(parts));
    }

    public static Digest of(String text) {
        return new Digest(Sha256.of(text));
    }

    /// Equal for requests with the same document, operation name and variables, in any order and formatting.
    public static Digest of(Digest document, OperationRequest request) {
        return ofJson(Arrays.asList(document.hexadecimal, request.operationName(), request.variables()));
    }

    /// @param value whose objects may have any order
    static Digest ofJson(Object value) {
        try {
            return of(ByteBuffer.wrap(CANONICAL.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
