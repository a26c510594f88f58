package org.monograph.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// The rate limit of each client. `docs/limits.md` describes what clients see of it.
@ConfigMapping(prefix = "monograph.http.rate-limit")
public interface RateLimitConfig {

    /// Whether there is a rate limit. Off by default: behind a proxy all clients have the address of the
    /// proxy, until `quarkus.http.proxy.…` configures which proxies to trust.
    @WithDefault("false")
    boolean enabled();

    /// Points that a client may spend in a period; more than `monograph.http.limits.cost`. A request costs
    /// one point and its estimated cost. All points may be spent at once. The default allows about ten
    /// operations of the maximum cost.
    @Min(1)
    @WithDefault("100000")
    long points();

    /// Time in which all points of a client come back. They come back evenly.
    @WithDefault("1m")
    Duration period();

    /// Maximum number of clients whose points are stored, at least 1. Beyond it the clients that were not
    /// seen for longest are forgotten, and have all points again.
    @Min(1)
    @WithDefault("100000")
    long clients();
}
