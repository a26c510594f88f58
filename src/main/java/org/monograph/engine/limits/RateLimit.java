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

/// Limits the points that each client may spend in a period. Spent points come back evenly. A request spends
/// twice: one point on arrival, and its estimated cost before it is executed.
@Singleton
public class RateLimit {

    private final RateLimitConfig config;
    private final LoadingCache<String, Bucket> clients;

    RateLimit(RateLimitConfig config, LimitsConfig limits) {
        if (config.enabled() && config.points() <= limits.cost()) {
            throw new IllegalArgumentException(
                    "monograph.http.rate-limit.points has to be above monograph.http.limits.cost, or an allowed request "
                            + "could never be paid for");
        }
        this.config = config;
        this.clients = Caffeine.newBuilder()
                .maximumSize(config.clients())
                // by then all points would be back
                .expireAfterAccess(config.period())
                .build(_ -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.points()).refillGreedy(config.points(), config.period()))
                .build();
    }

    /// @throws RefusedException with RATE_LIMITED when the client has fewer points left; then none are spent
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
                "the request costs %d points, and %d of %d are left: retry in %d seconds, or request less data"
                        .formatted(points, probe.getRemainingTokens(), config.points(), wait),
                Map.of("Retry-After", String.valueOf(wait)));
    }

    /// Rounded up, so that a client that waits this long is not refused again.
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
