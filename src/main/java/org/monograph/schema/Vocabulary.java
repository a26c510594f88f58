package org.monograph.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/// The entries of one vocabulary by slug, as they are now. Nearly every statement names a source, and all of them the
/// same few: an entry that was read is kept until something is published, and only for operations whose snapshot
/// shows that very version of the content.
public final class Vocabulary<T extends Term> {

    /// Under this name an operation's context holds the version of the content that it reads.
    public static final String VERSION = "content version";

    /// A few megabytes at most for all vocabularies; what is asked for often stays.
    private static final int MOST_KEPT = 5_000;

    private record Entry<T>(long version, T term) {}

    private final Batch<String, T> rows;
    private final Cache<String, Entry<T>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public Vocabulary(Class<T> type) {
        this(type.getSimpleName(), slugs -> Term.current(type, slugs));
    }

    Vocabulary(String name, Function<Set<String>, Map<String, T>> find) {
        this.rows = new Batch<>(name, find, null);
    }

    /// @return null for a slug that the vocabulary does not have
    public CompletionStage<T> of(Context context, String slug) {
        var version = version(context);
        var term = kept(slug, version);
        return term != null
                ? CompletableFuture.completedFuture(term)
                : rows.of(context, slug).thenApply(found -> keep(found, version));
    }

    /// In the order of the slugs.
    public CompletionStage<List<T>> of(Context context, List<String> slugs) {
        var version = version(context);
        var known = known(slugs, version);
        var missing = slugs.stream().filter(slug -> !known.containsKey(slug)).toList();
        if (missing.isEmpty()) {
            return CompletableFuture.completedFuture(
                    slugs.stream().map(known::get).toList());
        }
        return rows.of(context, missing).thenApply(found -> {
            found.stream().filter(Objects::nonNull).forEach(term -> known.put(term.slug, keep(term, version)));
            return slugs.stream().map(known::get).toList();
        });
    }

    /// From the database, whatever is kept.
    public Map<String, T> find(Set<String> slugs) {
        return rows.find().apply(slugs);
    }

    private static long version(Context context) {
        return context.unwrap(DataFetchingEnvironment.class).getGraphQlContext().get(VERSION);
    }

    private Map<String, T> known(Collection<String> slugs, long version) {
        var known = new HashMap<String, T>();
        for (var slug : slugs) {
            var term = kept(slug, version);
            if (term != null) {
                known.put(slug, term);
            }
        }
        return known;
    }

    private T kept(String slug, long version) {
        var entry = kept.getIfPresent(slug);
        return entry == null || entry.version != version ? null : entry.term;
    }

    private T keep(T term, long version) {
        if (term != null) {
            kept.asMap().merge(term.slug, new Entry<>(version, term), Vocabulary::newer);
        }
        return term;
    }

    private static <T> Entry<T> newer(Entry<T> there, Entry<T> read) {
        return read.version > there.version ? read : there;
    }
}
