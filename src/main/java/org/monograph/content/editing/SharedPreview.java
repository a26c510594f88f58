package org.monograph.content.editing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.monograph.base.terms.Slug;
import org.monograph.content.change.Change;

/// A text with which somebody without an account sees one version of a change for a while. All instances know it by
/// the secret of the change.
///
/// @param until in seconds since the epoch
/// @param signature over the other parts, in base64
record SharedPreview(String key, int version, long until, String signature) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("(?<key>" + Slug.WORD
            + ")~(?<version>[1-9][0-9]{0,8})~(?<until>[1-9][0-9]{0,11})~(?<signature>[A-Za-z0-9_-]{43})");

    static SharedPreview of(Change change, Instant until) {
        return of(change.shareSecret, change.key, change.version, until.getEpochSecond());
    }

    private static SharedPreview of(UUID secret, String key, int version, long until) {
        return new SharedPreview(key, version, until, signature(secret, key + "~" + version + "~" + until));
    }

    /// Empty for a text in another form.
    static Optional<SharedPreview> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new SharedPreview(
                        match.group("key"),
                        Integer.parseInt(match.group("version")),
                        Long.parseLong(match.group("until")),
                        match.group("signature")))
                : Optional.empty();
    }

    /// Whether an editor made it for this change in its present version, and it is valid still.
    boolean isOf(Change change, Instant now) {
        var expected = of(change.shareSecret, change.key, change.version, until);
        return MessageDigest.isEqual(bytes(expected.text()), bytes(text())) && now.getEpochSecond() < until;
    }

    String text() {
        return key + "~" + version + "~" + until + "~" + signature;
    }

    private static String signature(UUID secret, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID secret) {
        return ByteBuffer.allocate(16)
                .putLong(secret.getMostSignificantBits())
                .putLong(secret.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
