package org.monograph.base.graph;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// The one way in which a field reaches rows of its own: all parents of an operation that ask at the same depth are
/// answered by one call of `find`, and nothing is asked for twice within an operation.
///
/// Arguments of the field are applied after loading, with `thenApply`, so that two aliases with different arguments
/// share the load. Never load within a load's continuation (`thenCompose`): nothing would ever dispatch the second one.
///
/// @param name unique among all batches
/// @param find rows by key; a key may be missing from the result
/// @param none what a missing key stands for
public record Batch<K, V>(String name, Function<Set<K>, Map<K, V>> find, V none) {

    public CompletionStage<V> of(Request request, K key) {
        return loader(request).load(key).thenApply(this::orNone);
    }

    public CompletionStage<List<V>> of(Request request, List<K> keys) {
        return loader(request)
                .loadMany(keys)
                .thenApply(found -> found.stream().map(this::orNone).toList());
    }

    private V orNone(V found) {
        return found == null ? none : found;
    }

    private DataLoader<K, V> loader(Request request) {
        return request.loaders()
                .computeIfAbsent(
                        name,
                        _ -> DataLoaderFactory.newMappedDataLoader((Set<K> keys) -> completedFuture(find.apply(keys))));
    }
}
