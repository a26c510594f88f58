package org.monograph.engine.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/// Decodes requests, which have to be UTF-8.
final class Utf8 {

    private Utf8() {}

    /// `new String(bytes)` would replace malformed bytes and so change the request.
    ///
    /// @throws RefusedException when the bytes are not UTF-8
    static String decode(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new RefusedException(400, "the request has to be UTF-8");
        }
    }
}
