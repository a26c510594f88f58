package org.monograph.engine.operation;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The newest content version that a client has seen. The client sends it back so that no answer shows older
/// content; each answer has its own version in the same header.
public final class SeenVersion {

    public static final String HEADER = "Monograph-Content-Version";

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private SeenVersion() {}

    /// @param header null where the client does not send it; with several numbers the largest counts
    /// @return 0 where the client does not send it
    /// @throws RefusedException when it is not a list of numbers
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
            throw new RefusedException(
                    400, "the header %s has to be a number that an answer had in this header".formatted(HEADER));
        }
        return Long.parseLong(seen);
    }

    /// @param version of the content that was read; 0 where no content was read
    /// @throws RefusedException when it is older than the one that the client has seen
    public static void check(long seen, long version) {
        if (version > 0 && version < seen) {
            throw new RefusedException(
                    412,
                    "the content has version %d, which is older than the one you sent: repeat the request without %s"
                            .formatted(version, HEADER),
                    Map.of(HEADER, String.valueOf(version)));
        }
    }
}
