package org.monograph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256: by it documents, requests and answers are known.
record Digest(String hexadecimal) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /// To be copied: looking for the algorithm takes a good part of a short digest's time.
    private static final MessageDigest EMPTY = empty();

    static Digest of(byte[] bytes) {
        return of(bytes, ByteBuffer.allocate(0));
    }

    /// Of the one behind the other.
    static Digest of(byte[] first, ByteBuffer second) {
        try {
            var digest = (MessageDigest) EMPTY.clone();
            digest.update(first);
            digest.update(second.duplicate());
            return new Digest(HexFormat.of().formatHex(digest.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What an operation asks for, however its variables are ordered and its request is written.
    static Digest of(Digest document, OperationRequest request) {
        try {
            return of(CANONICAL.writeValueAsBytes(
                    Arrays.asList(document.hexadecimal, request.operationName(), request.variables())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
