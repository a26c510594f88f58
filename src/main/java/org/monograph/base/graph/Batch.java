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

    private final String loaderName;
    private final Function<Set<K>, Map<K, V>> find;
    private final V defaultValue;

    /// @param name has to be unique only among batches that the same code creates
    /// @param find rows by key; keys without rows may be missing from the result
    /// @param defaultValue the result for a missing key
    public Batch(String name, Function<Set<K>, Map<K, V>> find, V defaultValue) {
        // each lambda in the code has a class, so batches of different code never share a loader by mistake
        this.loaderName = name + " " + find.getClass().getName();
        this.find = find;
        this.defaultValue = defaultValue;
    }

    /// Batches of one operation that have the same loader name share their loads.
    String loaderName() {
        return loaderName;
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
                        loaderName,
                        _ -> DataLoaderFactory.newMappedDataLoader((Set<K> keys) -> completedFuture(find.apply(keys))));
    }
}
