package org.monograph.engine.operation;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The content version that a client has seen, and behind which it does not want to fall. Each answer says its own
/// in the same header.
public final class SeenVersion {

    public static final String HEADER = "Monograph-Content-Version";

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private SeenVersion() {}

    /// @param header null where the client does not send it; of several numbers the largest counts
    /// @return 0 where the client does not send it
    /// @throws RefusedException when it holds anything but numbers
    public static long of(String header) {
        return header == null
                ? 0
                : Stream.of(header.split(",", -1))
                        .map(String::strip)
                        .mapToLong(SeenVersion::version)
                        .max()
                        .orElseThrow();
    }

    private static long version(String seen) {
        if (!VERSION.matcher(seen).matches()) {
            throw new RefusedException(400, "the header %s has to be one of an answer, a number".formatted(HEADER));
        }
        return Long.parseLong(seen);
    }

    /// @param version of the content that was read; 0 where none was
    /// @throws RefusedException when it is older than the one that the client has seen
    public static void check(long seen, long version) {
        if (version > 0 && version < seen) {
            throw new RefusedException(
                    412,
                    "the content has version %d and not the one that was seen: ask without %s"
                            .formatted(version, HEADER),
                    Map.of(HEADER, String.valueOf(version)));
        }
    }
}
