package org.monograph.engine.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The access log: one line for each operation. `docs/observing.md` describes it.
@ConfigMapping(prefix = "monograph.access-log")
public interface AccessLogConfig {

    /// Which operations have a line in the access log: `none`, `executed` (all that were not answered from
    /// the cache) or `all`. A line takes some microseconds, a good part of the time for a cached answer.
    @WithDefault("executed")
    Included include();

    /// Whether lines and traces have the address of the client, which is personal data in many countries.
    @WithDefault("false")
    boolean clientAddress();

    /// Which operations have a line in the access log.
    enum Included {
        NONE,
        /// All that were not answered from the cache, refused requests included.
        EXECUTED,
        ALL
    }
}
