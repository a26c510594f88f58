package org.monograph.engine.operation;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/// The rate limit of one client.
///
/// @param quota points that a client may spend in a period
/// @param left points that it may spend now
/// @param reset seconds until all points are available again
public record RemainingPoints(long quota, Duration period, long left, long reset) {

    /// Sets the headers of the IETF's draft `ratelimit-headers`.
    public void writeHeaders(HttpServerResponse response) {
        response.putHeader("RateLimit-Policy", "\"cost\";q=%d;w=%d".formatted(quota, period.toSeconds()));
        response.putHeader("RateLimit", "\"cost\";r=%d;t=%d".formatted(left, reset));
    }
}
