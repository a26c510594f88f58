package org.monograph.base.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;

/// The entries of one vocabulary by slug, as they are now. Nearly every statement names a source, and all of them the
/// same few: an entry that was read is kept until something is published, and only for operations whose snapshot
/// shows that very content.
public final class Vocabulary<T extends Term> {

    /// Under this name an operation's request holds the token of the content that it reads.
    public static final String CONTENT = "content token";

    /// A few megabytes at most for all vocabularies; what is asked for often stays.
    private static final int CACHE_SIZE = 5_000;

    private record Entry<T>(UUID content, T term) {}

    private final String name;
    private final Function<Set<String>, Map<String, T>> rows;
    private final Cache<String, Entry<T>> cached =
            Caffeine.newBuilder().maximumSize(CACHE_SIZE).build();

    public Vocabulary(Class<T> type) {
        this(type.getSimpleName(), slugs -> Term.current(type, slugs));
    }

    Vocabulary(String name, Function<Set<String>, Map<String, T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /// @return null for a slug that the vocabulary does not have
    public CompletionStage<T> of(Request request, String slug) {
        var term = cached(slug, content(request));
        return term != null
                ? CompletableFuture.completedFuture(term)
                : batch(request).of(request, slug);
    }

    /// In the order of the slugs.
    public CompletionStage<List<T>> of(Request request, List<String> slugs) {
        var known = known(slugs, content(request));
        return known.keySet().containsAll(slugs)
                ? CompletableFuture.completedFuture(
                        slugs.stream().map(known::get).toList())
                : batch(request).of(request, slugs);
    }

    private Batch<String, T> batch(Request request) {
        return new Batch<>(name, slugs -> find(request, slugs), null);
    }

    /// At once, for what a batch finds; a slug that the vocabulary does not have is missing.
    public Map<String, T> find(Request request, Set<String> slugs) {
        var content = content(request);
        var found = known(slugs, content);
        var missing = slugs.stream().filter(slug -> !found.containsKey(slug)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            find(missing).forEach((slug, term) -> found.put(slug, cache(term, content)));
        }
        return found;
    }

    /// From the database, whatever is kept.
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
        var entry = cached.getIfPresent(slug);
        return entry == null || !entry.content.equals(content) ? null : entry.term;
    }

    private T cache(T term, UUID content) {
        cached.put(term.slug, new Entry<>(content, term));
        return term;
    }
}
