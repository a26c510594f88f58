package org.monograph.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// How much one client may ask for over a time. `docs/limits.md` says what a client sees of it.
@ConfigMapping(prefix = "monograph.http.rate-limit")
public interface RateLimitConfig {

    /// Whether each client has a limited number of points. Off by default, because behind a proxy all clients have the
    /// proxy's address until `quarkus.http.proxy.…` names the proxy.
    @WithDefault("false")
    boolean enabled();

    /// What a client may spend in a period, or at once after a quiet one, in points as `CostEstimate` counts them; a
    /// request costs one more.
    @Min(1)
    @WithDefault("100000")
    long points();

    /// The time for which a client has its points.
    @WithDefault("1m")
    Duration period();

    /// Of how many clients it is known what they spent. Those that were not seen for longest are forgotten, and begin
    /// anew.
    @Min(1)
    @WithDefault("100000")
    long clients();
}
