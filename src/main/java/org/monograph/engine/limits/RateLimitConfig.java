package org.monograph.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// How much one client may ask for over a time. `docs/limits.md` says what a client sees of it.
@ConfigMapping(prefix = "monograph.http.rate-limit")
public interface RateLimitConfig {

    /// Off, because behind a proxy all clients have one address until `quarkus.http.proxy.…` says which proxies are
    /// to be believed.
    @WithDefault("false")
    boolean enabled();

    /// What a client may spend in a period, or at once after a quiet one, in points as `CostEstimate` counts them; a
    /// request costs one more.
    @Min(1)
    @WithDefault("100000")
    long points();

    @WithDefault("1m")
    Duration period();

    /// Of how many clients it is known what they spent. Those that were not seen for longest are forgotten, and begin
    /// anew.
    @Min(1)
    @WithDefault("100000")
    long clients();
}
