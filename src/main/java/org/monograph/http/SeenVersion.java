package org.monograph.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.regex.Pattern;

/// The content version that a client has seen, and behind which it does not want to fall. Each answer says its own
/// in the same header.
final class SeenVersion {

    static final String HEADER = "Monograph-Content-Version";

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private SeenVersion() {}

    /// @return 0 when the client does not say
    /// @throws RefusedException when it says no number
    static long of(HttpServerRequest request) {
        var seen = request.getHeader(HEADER);
        if (seen == null) {
            return 0;
        }
        if (!VERSION.matcher(seen).matches()) {
            throw new RefusedException(400, "the header %s has to be one of an answer, a number".formatted(HEADER));
        }
        return Long.parseLong(seen);
    }

    /// @throws RefusedException when all that the database has is older
    static void check(HttpServerRequest request, Outcome outcome) {
        if (outcome.contentVersion() > 0 && outcome.contentVersion() < of(request)) {
            throw new RefusedException(
                    412,
                    "the content has version %d and not the one that was seen: ask without %s"
                            .formatted(outcome.contentVersion(), HEADER),
                    Map.of(HEADER, String.valueOf(outcome.contentVersion())));
        }
    }
}
