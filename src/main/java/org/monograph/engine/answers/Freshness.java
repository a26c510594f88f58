package org.monograph.engine.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import org.monograph.engine.operation.CacheStatus;

/// The age of an answer and its limits, as HTTP caching defines them (RFC 9111, RFC 9211, RFC 5861).
///
/// @param age since the service last knew that there is no newer content
/// @param maxAge from this age on the answer is stale
/// @param staleIfError how long after that it may still be sent while the database is not reachable
record Freshness(Duration age, Duration maxAge, Duration staleIfError) {

    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");

    boolean isFresh() {
        return age.compareTo(maxAge) < 0;
    }

    boolean isStaleButAllowed() {
        return !isFresh() && age.compareTo(maxAge.plus(staleIfError)) < 0;
    }

    void writeHeaders(HttpServerResponse response, CacheStatus cacheStatus) {
        response.putHeader(AGE, Long.toString(age.toSeconds()))
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl(cacheStatus))
                .putHeader(CacheStatus.HEADER, cacheStatus(cacheStatus));
    }

    /// Caches between service and client must not reuse a stale answer without asking again.
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
