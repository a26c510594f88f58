package org.monograph.base.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
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

/// The entries of one vocabulary by slug, as they are now. Nearly every statement names a source, and all of them the
/// same few: an entry that was read is kept until something is published, and only for operations whose snapshot
/// shows that very content.
public final class Vocabulary<T extends Term> {

    /// Under this name an operation's context holds the token of the content that it reads.
    public static final String CONTENT = "content token";

    /// A few megabytes at most for all vocabularies; what is asked for often stays.
    private static final int MOST_KEPT = 5_000;

    private record Entry<T>(UUID content, T term) {}

    private final String name;
    private final Function<Set<String>, Map<String, T>> rows;
    private final Cache<String, Entry<T>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public Vocabulary(Class<T> type) {
        this(type.getSimpleName(), slugs -> Term.current(type, slugs));
    }

    Vocabulary(String name, Function<Set<String>, Map<String, T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /// @return null for a slug that the vocabulary does not have
    public CompletionStage<T> of(Context context, String slug) {
        var term = kept(slug, content(context));
        return term != null
                ? CompletableFuture.completedFuture(term)
                : batch(context).of(context, slug);
    }

    /// In the order of the slugs.
    public CompletionStage<List<T>> of(Context context, List<String> slugs) {
        var known = known(slugs, content(context));
        return known.keySet().containsAll(slugs)
                ? CompletableFuture.completedFuture(
                        slugs.stream().map(known::get).toList())
                : batch(context).of(context, slugs);
    }

    private Batch<String, T> batch(Context context) {
        return new Batch<>(name, slugs -> find(context, slugs), null);
    }

    /// At once, for what a batch finds; a slug that the vocabulary does not have is missing.
    public Map<String, T> find(Context context, Set<String> slugs) {
        var content = content(context);
        var found = known(slugs, content);
        var missing = slugs.stream().filter(slug -> !found.containsKey(slug)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            find(missing).forEach((slug, term) -> found.put(slug, keep(term, content)));
        }
        return found;
    }

    /// From the database, whatever is kept.
    public Map<String, T> find(Set<String> slugs) {
        return rows.apply(slugs);
    }

    private static UUID content(Context context) {
        return context.unwrap(DataFetchingEnvironment.class).getGraphQlContext().get(CONTENT);
    }

    private Map<String, T> known(Collection<String> slugs, UUID content) {
        var known = new HashMap<String, T>();
        for (var slug : slugs) {
            var term = kept(slug, content);
            if (term != null) {
                known.put(slug, term);
            }
        }
        return known;
    }

    private T kept(String slug, UUID content) {
        var entry = kept.getIfPresent(slug);
        return entry == null || !entry.content.equals(content) ? null : entry.term;
    }

    private T keep(T term, UUID content) {
        kept.put(term.slug, new Entry<>(content, term));
        return term;
    }
}
