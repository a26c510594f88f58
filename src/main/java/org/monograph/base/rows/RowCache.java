package org.monograph.base.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Published rows that batches found, within a bound. A row never changes after it is published, so it is right
/// for ever; what a slug or a list of rows stands for is right for one state of the content. Rows are held as bytes,
/// which take a fraction of the memory of objects; each operation makes its own objects of them.
@Singleton
public final class RowCache {

    /// Of the maximum heap.
    private static final int DEFAULT_SHARE = 3;

    /// For the key and the entry.
    private static final int OVERHEAD = 180;

    /// @param generation of the database's content
    /// @param content token of the state for which it is right; null for ever
    record Key(String batch, long generation, UUID content, Object key) {}

    private final Cache<Key, byte[]> rows;
    private final long size;
    private volatile long generation;

    @Inject
    RowCache(RowCacheConfig config) {
        this(config.size()
                .map(MemorySize::asLongValue)
                .orElseGet(() -> Runtime.getRuntime().maxMemory() / DEFAULT_SHARE));
    }

    /// @param size in bytes; 0 for none
    public RowCache(long size) {
        this.size = size;
        this.rows = Caffeine.newBuilder()
                .maximumWeight(size)
                .weigher((Key key, byte[] row) -> OVERHEAD + RowWriter.bytes(key.key).length + row.length)
                .recordStats()
                .build();
    }

    /// Changes when the database goes back to other content, whose rows may have the same keys. Read it before the
    /// state of the content: what is cached for an older generation is not found any more.
    public long generation() {
        return generation;
    }

    /// Forgets all rows. One thread at a time calls it.
    public void renew() {
        generation = generation + 1;
        rows.invalidateAll();
    }

    /// What an operation may use.
    ///
    /// @param content token of the state that the operation shows, and that this instance knows
    public CachedRows of(long usedGeneration, UUID content) {
        return new CachedRows(this, usedGeneration, content);
    }

    /// For an operation that shows a state of which this instance does not know whether it follows the one that is
    /// cached.
    public static CachedRows none() {
        return new CachedRows(null, 0, null);
    }

    /// Null when it is not cached.
    Object find(Key key) {
        var row = rows.getIfPresent(key);
        return row == null ? null : RowReader.value(row);
    }

    void put(Key key, Object value) {
        if (size > 0) {
            rows.put(key, RowWriter.bytes(value));
        }
    }

    /// Null when they are not cached.
    byte[] findBytes(Key key) {
        var compressed = rows.getIfPresent(key);
        return compressed == null ? null : Compression.value(compressed);
    }

    void putBytes(Key key, byte[] bytes) {
        if (size > 0) {
            rows.put(key, Compression.compressed(bytes));
        }
    }

    public CacheStats stats() {
        return rows.stats();
    }

    /// Estimated memory of the cached rows, in bytes.
    public long weight() {
        return rows.policy()
                .eviction()
                .flatMap(eviction -> eviction.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
    }
}
