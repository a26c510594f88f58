package org.monograph.base.graph;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The cache of published rows.
@ConfigMapping(prefix = "monograph.rows")
public interface RowCacheConfig {

    /// Memory for cached rows, in bytes, by an estimate; 0 disables the cache; without a value, a quarter of the
    /// largest heap of the JVM.
    Optional<MemorySize> size();
}
