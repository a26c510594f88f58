package org.monograph.base.graph;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// Loads rows for a field by key. All parents at the same depth of an operation are loaded by one call of
/// `find`, and each key is loaded once per operation. What is cached is not loaded.
///
/// Apply the field's arguments after loading, with `thenApply`, so that aliases with different arguments
/// share one load. Never start a load in the continuation of another one (`thenCompose`): nothing would
/// dispatch it.
public final class Batch<K, V> {

    /// For how long a value that was found is right.
    public enum Validity {
        /// Not beyond the operation: a client can send any key, or the value is large.
        OPERATION,
        /// As long as nothing is published.
        CONTENT,
        /// For ever: the key is that of a published row.
        EVER
    }

    private final String name;
    private final Function<Set<K>, Map<K, V>> find;
    private final V defaultValue;
    private final Validity validity;

    /// A batch whose values are not cached.
    ///
    /// @param name unique among all batches: batches of one operation that have the same name share their loads
    /// @param find rows by key; keys without rows may be missing from the result
    /// @param defaultValue the result for a missing key
    public Batch(String name, Function<Set<K>, Map<K, V>> find, V defaultValue) {
        this(name, Validity.OPERATION, find, defaultValue);
    }

    /// @param validity of what is found. Missing keys are cached only where they are keys of published rows.
    public Batch(String name, Validity validity, Function<Set<K>, Map<K, V>> find, V defaultValue) {
        this.name = name;
        this.validity = validity;
        this.find = find;
        this.defaultValue = defaultValue;
    }

    String name() {
        return name;
    }

    public CompletionStage<V> of(Request request, K key) {
        var cached = cached(request, key);
        return cached != null
                ? completedFuture(cached)
                : loader(request).load(key).thenApply(this::orDefault);
    }

    public CompletionStage<List<V>> of(Request request, List<K> keys) {
        var all = new ArrayList<V>(keys.size());
        for (var key : keys) {
            all.add(cached(request, key));
        }
        if (!all.contains(null)) {
            return completedFuture(all);
        }
        var loader = loader(request);
        for (int index = 0; index < keys.size(); index++) {
            if (all.get(index) != null) {
                loader.prime(keys.get(index), all.get(index));
            }
        }
        return loader.loadMany(keys)
                .thenApply(found -> found.stream().map(this::orDefault).toList());
    }

    private V orDefault(V found) {
        return found == null ? defaultValue : found;
    }

    private DataLoader<K, V> loader(Request request) {
        return request.loaders()
                .computeIfAbsent(
                        name,
                        _ -> DataLoaderFactory.newMappedDataLoader(
                                (Set<K> keys) -> completedFuture(load(request, keys))));
    }

    private Map<K, V> load(Request request, Set<K> keys) {
        request.reading().open();
        var found = find.apply(keys);
        if (validity != Validity.OPERATION) {
            keys.forEach(key -> cache(request, key, found.get(key)));
        }
        return found;
    }

    /// Null when it is not cached.
    @SuppressWarnings("unchecked")
    public V cached(Request request, K key) {
        return validity == Validity.OPERATION ? null : (V) request.rows().find(name, isForEver(), key);
    }

    /// Caches what was found by other means.
    ///
    /// @param found null for nothing
    public void cache(Request request, K key, V found) {
        var value = found == null && isForEver() ? defaultValue : found;
        if (value != null) {
            request.rows().put(name, isForEver(), key, value);
        }
    }

    private boolean isForEver() {
        return validity == Validity.EVER;
    }
}
