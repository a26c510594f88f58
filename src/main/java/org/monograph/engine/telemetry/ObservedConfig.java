package org.monograph.engine.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/// What operators see of operations. `docs/observing.md` describes it.
@ConfigMapping(prefix = "monograph.http.observed")
public interface ObservedConfig {

    /// Of which operations there is a line in the log.
    @WithDefault("executed")
    Lines lines();

    /// Whether a line has the client's address, which is personal data in many places.
    @WithDefault("false")
    boolean clientAddress();

    /// The operations that metrics tell apart. Without them it is those that were seen first.
    Optional<Set<String>> operations();

    /// How many operations metrics tell apart at most, since clients choose the names.
    @WithDefault("100")
    @Min(0)
    @Max(1000)
    int maxOperations();

    enum Lines {
        NONE,
        /// Of all but those that were answered by a kept answer.
        EXECUTED,
        ALL
    }
}
