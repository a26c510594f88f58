package org.monograph.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "monograph.http.limits")
public interface LimitsConfig {

    /// The bytes that the body of a request may have. The largest of our example queries has three thousand; a body is
    /// held in memory whole, so the limit times the requests under way is what strangers can make us hold.
    @WithDefault("64K")
    MemorySize body();
}
