package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.RATE_LIMITED;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.operation.RemainingPoints;
import org.monograph.engine.operation.RequestTelemetry;

/// Lets each client spend so many points and no more; they come back evenly. The answer says how many are left,
/// in the headers of the IETF's draft `ratelimit-headers`.
@Singleton
public class RateLimit {

    private final RateLimitConfig config;
    private final LoadingCache<String, Bucket> clients;

    RateLimit(RateLimitConfig config, LimitsConfig limits) {
        if (config.enabled() && config.points() <= limits.cost()) {
            throw new IllegalArgumentException(
                    "monograph.http.rate-limit.points has to be above monograph.http.limits.cost, or a request that may be "
                            + "sent could never be paid");
        }
        this.config = config;
        this.clients = Caffeine.newBuilder()
                .maximumSize(config.clients())
                // by then it would be full again
                .expireAfterAccess(config.period())
                .build(_ -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.points()).refillGreedy(config.points(), config.period()))
                .build();
    }

    /// @throws RefusedException when the client has fewer points left
    public void spend(RequestTelemetry request, int points) {
        if (config.enabled() && points > 0) {
            var probe = clients.get(ClientAddress.of(request.client())).tryConsumeAndReturnRemaining(points);
            request.setPoints(points(probe));
            if (!probe.isConsumed()) {
                throw refusal(points, probe);
            }
        }
    }

    private RemainingPoints points(ConsumptionProbe probe) {
        return new RemainingPoints(
                config.points(), config.period(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
    }

    private RefusedException refusal(int points, ConsumptionProbe probe) {
        var wait = seconds(probe.getNanosToWaitForRefill());
        return new RefusedException(
                RATE_LIMITED,
                429,
                "this costs %d points, and %d of %d are left: ask again in %d seconds, or for less"
                        .formatted(points, probe.getRemainingTokens(), config.points(), wait),
                Map.of("Retry-After", String.valueOf(wait)));
    }

    /// Rounded up: who comes a moment too early waits again.
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
