package org.monograph.base.rows;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The cache of published rows.
@ConfigMapping(prefix = "monograph.rows")
public interface RowCacheConfig {

    /// Memory for cached rows and fragments of answers, in bytes; 0 disables the cache; without a value, a third of the
    /// largest heap of the
    /// JVM.
    Optional<MemorySize> size();
}
