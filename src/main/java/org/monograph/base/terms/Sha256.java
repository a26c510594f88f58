package org.monograph.base.terms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests in lower-case hexadecimal.
public final class Sha256 {

    /// To be copied: looking for the algorithm takes a good part of a short digest's time.
    private static final MessageDigest EMPTY = empty();

    private Sha256() {}

    public static String of(String text) {
        return of(UTF_8.encode(text));
    }

    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /// Of the parts, one behind the other.
    public static String of(ByteBuffer... parts) {
        try {
            var digest = (MessageDigest) EMPTY.clone();
            for (var part : parts) {
                digest.update(part.duplicate());
            }
            return HexFormat.of().formatHex(digest.digest());
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
}
