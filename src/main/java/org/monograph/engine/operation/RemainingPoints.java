package org.monograph.engine.operation;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/// Points of the rate limit: how many a client may spend in a period, and how many it has left.
///
/// @param reset seconds until all points are there again
public record RemainingPoints(long quota, Duration period, long left, long reset) {

    /// Sets the headers of the IETF's draft `ratelimit-headers`.
    public void describe(HttpServerResponse response) {
        response.putHeader("RateLimit-Policy", "\"cost\";q=%d;w=%d".formatted(quota, period.toSeconds()));
        response.putHeader("RateLimit", "\"cost\";r=%d;t=%d".formatted(left, reset));
    }
}
