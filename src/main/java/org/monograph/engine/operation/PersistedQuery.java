package org.monograph.engine.operation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The extension with which a client sends a document once, and later only its SHA-256.
///
/// @param hash of the document
public record PersistedQuery(Digest hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// The hash of the document: computed, or taken from the extension where only that was sent.
    ///
    /// @throws RefusedException when both are sent and do not match
    public static Digest hashOf(OperationRequest request) {
        var persisted = of(request);
        if (request.query() == null) {
            return persisted.orElseThrow().hash;
        }
        var hash = Digest.of(request.query());
        if (persisted.isPresent() && !persisted.get().hash.equals(hash)) {
            throw new RefusedException(400, "extensions.persistedQuery: sha256Hash is not the SHA-256 of the document");
        }
        return hash;
    }

    /// @throws RefusedException when the extension is malformed
    static Optional<PersistedQuery> of(OperationRequest request) {
        var extension = request.extensions().get("persistedQuery");
        if (extension == null) {
            return Optional.empty();
        }
        if (extension instanceof Map<?, ?> parts
                && Integer.valueOf(1).equals(parts.get("version"))
                && parts.get("sha256Hash") instanceof String hash
                && HASH.matcher(hash).matches()) {
            return Optional.of(new PersistedQuery(new Digest(hash)));
        }
        throw new RefusedException(400, """
                extensions.persistedQuery has to be {"version": 1, "sha256Hash": the SHA-256 of the document's UTF-8, 64 \
                hexadecimal digits in lower case}""");
    }
}
