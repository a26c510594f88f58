package org.monograph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The extension by which a client sends a document once and its SHA-256 from then on.
///
/// @param hash hexadecimal, in lower case
record PersistedQuery(String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// @throws RefusedException when there is such an extension, in another form
    static Optional<PersistedQuery> of(OperationRequest request) {
        var extension = request.extensions().get("persistedQuery");
        if (extension == null) {
            return Optional.empty();
        }
        if (extension instanceof Map<?, ?> parts
                && Integer.valueOf(1).equals(parts.get("version"))
                && parts.get("sha256Hash") instanceof String hash
                && HASH.matcher(hash).matches()) {
            return Optional.of(new PersistedQuery(hash));
        }
        throw new RefusedException(400, """
                extensions.persistedQuery has to be {"version": 1, "sha256Hash": the SHA-256 of the document's UTF-8, 64 \
                hexadecimal digits in lower case}""");
    }

    static String hashOf(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
