package org.monograph.base.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The cached rows that one operation may use. The operation gets objects of its own, each once. Not thread-safe.
public final class CachedRows {

    private final RowCache cache;
    private final long generation;
    private final UUID content;
    private final Map<RowCache.Key, Object> found = new HashMap<>();

    /// @param cache null for none
    /// @param content token of the state that the operation shows
    CachedRows(RowCache cache, long generation, UUID content) {
        this.cache = cache;
        this.generation = generation;
        this.content = content;
    }

    /// Null when it is not cached.
    ///
    /// @param isForEver whether the value is right for all states of the content
    public Object find(String batch, boolean isForEver, Object key) {
        if (cache == null) {
            return null;
        }
        var cacheKey = cacheKey(batch, isForEver, key);
        var known = found.get(cacheKey);
        return known == null ? findInCache(cacheKey) : known;
    }

    private Object findInCache(RowCache.Key key) {
        var value = cache.find(key);
        if (value != null) {
            found.put(key, value);
        }
        return value;
    }

    /// @param value with its final content: changes are not cached
    public void put(String batch, boolean isForEver, Object key, Object value) {
        if (cache != null) {
            cache.put(cacheKey(batch, isForEver, key), value);
        }
    }

    /// What was made of rows of the state that the operation shows. Null when it is not cached.
    ///
    /// @param kind of the bytes, different from the names of batches
    public byte[] findBytes(String kind, Object key) {
        return cache == null ? null : cache.findBytes(cacheKey(kind, false, key));
    }

    public void putBytes(String kind, Object key, byte[] bytes) {
        if (cache != null) {
            cache.putBytes(cacheKey(kind, false, key), bytes);
        }
    }

    private RowCache.Key cacheKey(String batch, boolean isForEver, Object key) {
        return new RowCache.Key(batch, generation, isForEver ? null : content, key);
    }
}
