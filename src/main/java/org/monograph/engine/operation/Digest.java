package org.monograph.engine.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.monograph.base.terms.Sha256;

/// A SHA-256: by it documents, requests and answers are known.
public record Digest(String hexadecimal) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /// Of the parts, the one behind the other.
    public static Digest of(ByteBuffer... parts) {
        return new Digest(Sha256.of(parts));
    }

    public static Digest of(String text) {
        return new Digest(Sha256.of(text));
    }

    /// What an operation asks for, however its variables are ordered and its request is written.
    public static Digest of(Digest document, OperationRequest request) {
        try {
            return of(ByteBuffer.wrap(CANONICAL.writeValueAsBytes(
                    Arrays.asList(document.hexadecimal, request.operationName(), request.variables()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
