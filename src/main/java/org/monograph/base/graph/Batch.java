package org.monograph.base.graph;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// Loads rows for a field by key. All parents at the same depth of an operation are loaded by one call of
/// `find`, and each key is loaded once per operation.
///
/// Apply the field's arguments after loading, with `thenApply`, so that aliases with different arguments
/// share one load. Never start a load in the continuation of another one (`thenCompose`): nothing would
/// dispatch it.
public final class Batch<K, V> {

    private final String name;
    private final Function<Set<K>, Map<K, V>> find;
    private final V defaultValue;

    /// @param name unique among all batches: batches of one operation that have the same name share their loads
    /// @param find rows by key; keys without rows may be missing from the result
    /// @param defaultValue the result for a missing key
    public Batch(String name, Function<Set<K>, Map<K, V>> find, V defaultValue) {
        this.name = name;
        this.find = find;
        this.defaultValue = defaultValue;
    }

    String name() {
        return name;
    }

    public CompletionStage<V> of(Request request, K key) {
        return loader(request).load(key).thenApply(this::orDefault);
    }

    public CompletionStage<List<V>> of(Request request, List<K> keys) {
        return loader(request)
                .loadMany(keys)
                .thenApply(found -> found.stream().map(this::orDefault).toList());
    }

    private V orDefault(V found) {
        return found == null ? defaultValue : found;
    }

    private DataLoader<K, V> loader(Request request) {
        return request.loaders()
                .computeIfAbsent(
                        name,
                        _ -> DataLoaderFactory.newMappedDataLoader((Set<K> keys) -> completedFuture(find.apply(keys))));
    }
}
