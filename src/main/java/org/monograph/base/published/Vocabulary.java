package org.monograph.base.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;

/// Loads and caches the current entries of one vocabulary by slug. Nearly every statement has sources, mostly
/// the same few. A cached entry is used only by operations whose snapshot shows the content from which it was
/// read.
public final class Vocabulary<T extends Term> {

    /// Key in the operation's GraphQL context for the token of the content that the operation reads. Missing in an
    /// operation that sees what is not published.
    public static final String CONTENT = "content token";

    /// Maximum entries per vocabulary; a few megabytes for all vocabularies together.
    private static final int CACHE_SIZE = 5_000;

    private static final List<Vocabulary<?>> ALL = new CopyOnWriteArrayList<>();

    private record Entry<T>(UUID content, T term) {}

    private final String name;
    private final Function<Set<String>, Map<String, T>> rows;
    private final Cache<String, Entry<T>> cached =
            Caffeine.newBuilder().maximumSize(CACHE_SIZE).build();

    public Vocabulary(Class<T> type) {
        this(type.getSimpleName(), slugs -> Term.current(type, slugs));
    }

    /// @param rows finds entries by slug; unknown slugs are missing
    public Vocabulary(String name, Function<Set<String>, Map<String, T>> rows) {
        this.name = name;
        this.rows = rows;
        ALL.add(this);
    }

    /// Number of cached entries of all vocabularies.
    public static long cachedEntries() {
        return ALL.stream()
                .mapToLong(vocabulary -> vocabulary.cached.estimatedSize())
                .sum();
    }

    /// @return null for an unknown slug
    public CompletionStage<T> of(Request request, String slug) {
        var term = cached(slug, content(request));
        return term != null
                ? CompletableFuture.completedFuture(term)
                : batch(request).of(request, slug);
    }

    /// @return the entries in the order of the slugs, with null for an unknown slug
    public CompletionStage<List<T>> of(Request request, List<String> slugs) {
        var content = content(request);
        var terms = new ArrayList<T>(slugs.size());
        for (var slug : slugs) {
            var term = cached(slug, content);
            if (term == null) {
                return batch(request).of(request, slugs);
            }
            terms.add(term);
        }
        return CompletableFuture.completedFuture(terms);
    }

    private Batch<String, T> batch(Request request) {
        return new Batch<>(name, slugs -> find(request, slugs), null);
    }

    /// Finds entries without batching, for code that runs inside a batch. Unknown slugs are missing.
    public Map<String, T> find(Request request, Set<String> slugs) {
        var content = content(request);
        var found = known(slugs, content);
        var missing = slugs.stream().filter(slug -> !found.containsKey(slug)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            find(missing).forEach((slug, term) -> found.put(slug, cache(term, content)));
        }
        return found;
    }

    /// Reads entries from the database, bypassing the cache.
    public Map<String, T> find(Set<String> slugs) {
        return rows.apply(slugs);
    }

    private static UUID content(Request request) {
        return request.operation().get(CONTENT);
    }

    private Map<String, T> known(Collection<String> slugs, UUID content) {
        var known = new HashMap<String, T>();
        for (var slug : slugs) {
            var term = cached(slug, content);
            if (term != null) {
                known.put(slug, term);
            }
        }
        return known;
    }

    private T cached(String slug, UUID content) {
        var entry = content == null ? null : cached.getIfPresent(slug);
        return entry == null || !entry.content.equals(content) ? null : entry.term;
    }

    private T cache(T term, UUID content) {
        if (content != null) {
            cached.put(term.slug, new Entry<>(content, term));
        }
        return term;
    }
}
