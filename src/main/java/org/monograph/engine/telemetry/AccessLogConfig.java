package org.monograph.engine.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The access log: one line for each operation. `docs/observing.md` describes it.
@ConfigMapping(prefix = "monograph.access-log")
public interface AccessLogConfig {

    /// Which operations have a line.
    @WithDefault("executed")
    Included include();

    /// Whether a line, and a trace, has the client's address, which is personal data in many places.
    @WithDefault("false")
    boolean clientAddress();

    /// Which operations have a line in the access log.
    enum Included {
        NONE,
        /// All but those that were answered from the cache.
        EXECUTED,
        ALL
    }
}
