package org.monograph.engine.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/// The one encoding of requests.
final class Utf8 {

    private Utf8() {}

    /// Java's strings would take what is wrong for question marks, and the question for another one.
    static String decode(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new RefusedException(400, "the request has to be UTF-8");
        }
    }
}
