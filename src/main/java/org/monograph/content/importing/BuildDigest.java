package org.monograph.content.importing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// What this service was built from.
final class BuildDigest {

    private static final String FILE = "/META-INF/monograph-build";

    private BuildDigest() {}

    /// One digest of all code, content and settings, made while building. There is none while they may change
    /// under the running service, as in development, and in tests, which change the content.
    static Optional<String> digest() {
        return LaunchMode.current() == LaunchMode.NORMAL ? read() : Optional.empty();
    }

    static Optional<String> read() {
        try (var file = BuildDigest.class.getResourceAsStream(FILE)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
