package org.monograph.engine.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/// The names of operations in metrics. `docs/observing.md` describes the metrics.
@ConfigMapping(prefix = "monograph.metrics")
public interface MetricsConfig {

    /// Names of the operations that metrics count separately, separated by commas. All others count as
    /// `(other)`. Without this setting the first names that clients send are counted separately.
    Optional<Set<String>> operations();

    /// Maximum number of names that metrics count separately, from 0 to 1000; not used with
    /// `monograph.metrics.operations`. Clients choose the names, so without a limit they could fill the
    /// memory.
    @WithDefault("100")
    @Min(0)
    @Max(1000)
    int maxOperations();
}
