package org.monograph.content.importing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Identifies the build of the running service.
public final class BuildDigest {

    private static final String FILE = "/META-INF/monograph-build";

    private BuildDigest() {}

    /// A digest of all code, content and settings, made by the build. Empty in development, where they change
    /// while the service runs, and in tests, which change the content.
    public static Optional<String> digest() {
        return LaunchMode.current() == LaunchMode.NORMAL ? read() : Optional.empty();
    }

    /// @return empty when the service does not run from a build
    static Optional<String> read() {
        try (var file = BuildDigest.class.getResourceAsStream(FILE)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
