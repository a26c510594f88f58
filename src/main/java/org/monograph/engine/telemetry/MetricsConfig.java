package org.monograph.engine.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/// The names under which metrics count operations. `docs/observing.md` describes them.
@ConfigMapping(prefix = "monograph.metrics")
public interface MetricsConfig {

    /// The operations that have a name of their own in metrics. Without it, those that are seen first.
    Optional<Set<String>> operations();

    /// How many operations have a name of their own in metrics. Clients choose the names, so there is a limit.
    @WithDefault("100")
    @Min(0)
    @Max(1000)
    int maxOperations();
}
