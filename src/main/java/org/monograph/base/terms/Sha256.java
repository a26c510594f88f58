package org.monograph.base.terms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests in lower-case hexadecimal.
public final class Sha256 {

    /// Cloned for each digest: looking up the algorithm takes much of the time of a short digest.
    private static final MessageDigest EMPTY = empty();

    private Sha256() {}

    public static String of(String text) {
        return of(UTF_8.encode(text));
    }

    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /// Digest of the concatenated parts. Does not change the buffers.
    public static String of(ByteBuffer... parts) {
        var digest = begin();
        for (var part : parts) {
            digest.update(part.duplicate());
        }
        return end(digest);
    }

    /// For parts that come one after another.
    public static MessageDigest begin() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
