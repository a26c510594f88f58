package org.monograph.base.graph;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The cache of published rows.
@ConfigMapping(prefix = "monograph.rows")
public interface RowCacheConfig {

    /// Memory for cached rows, in bytes, by an estimate; 0 disables the cache. The default is a quarter of the
    /// JVM's maximum heap.
    Optional<MemorySize> size();
}
