package org.monograph.engine.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import org.monograph.engine.operation.CacheStatus;

/// How old an answer is, and may be, as HTTP caching tells it (RFC 9111, RFC 9211, RFC 5861).
///
/// @param age for how long it has not been certain that there is no newer content
/// @param maxAge from when on the answer is stale
/// @param staleIfError for how long after that it may be given where there is no other
record Freshness(Duration age, Duration maxAge, Duration staleIfError) {

    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");

    boolean isFresh() {
        return age.compareTo(maxAge) < 0;
    }

    boolean isStaleButAllowed() {
        return !isFresh() && age.compareTo(maxAge.plus(staleIfError)) < 0;
    }

    void head(HttpServerResponse response, CacheStatus cacheStatus) {
        response.putHeader(AGE, Long.toString(age.toSeconds()))
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl(cacheStatus))
                .putHeader(CacheStatus.HEADER, cacheStatus(cacheStatus));
    }

    /// No cache on the way gives a stale answer once more without asking.
    private String cacheControl(CacheStatus cacheStatus) {
        if (cacheStatus == CacheStatus.STALE) {
            return "no-cache";
        }
        var fresh = "public, max-age=" + maxAge.toSeconds();
        return staleIfError.isZero() ? fresh : fresh + ", stale-if-error=" + staleIfError.toSeconds();
    }

    private String cacheStatus(CacheStatus cacheStatus) {
        return cacheStatus == CacheStatus.STALE
                ? cacheStatus.header() + "; ttl=" + maxAge.minus(age).toSeconds()
                : cacheStatus.header();
    }
}
