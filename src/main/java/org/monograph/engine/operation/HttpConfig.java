package org.monograph.engine.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "monograph.http")
public interface HttpConfig {

    /// An operation that takes longer is given up. A page takes milliseconds; whoever waited this long has left.
    @WithDefault("5s")
    Duration deadline();
}
