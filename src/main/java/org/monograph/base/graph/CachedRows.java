package org.monograph.base.graph;

import java.util.UUID;

/// The cached rows that one operation may use.
public final class CachedRows {

    private final RowCache cache;
    private final long generation;
    private final UUID content;

    /// @param cache null for none
    /// @param content token of the state that the operation shows
    CachedRows(RowCache cache, long generation, UUID content) {
        this.cache = cache;
        this.generation = generation;
        this.content = content;
    }

    /// Null when it is not cached.
    Object find(String batch, boolean isForEver, Object key) {
        return cache == null ? null : cache.find(cacheKey(batch, isForEver, key));
    }

    void put(String batch, boolean isForEver, Object key, Object value) {
        if (cache != null) {
            cache.put(cacheKey(batch, isForEver, key), value);
        }
    }

    private RowCache.Key cacheKey(String batch, boolean isForEver, Object key) {
        return new RowCache.Key(batch, generation, isForEver ? null : content, key);
    }
}
