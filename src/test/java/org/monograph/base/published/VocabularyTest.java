package org.monograph.base.published;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.monograph.base.graph.NoDatabase;
import org.monograph.base.graph.Reading;
import org.monograph.base.graph.Request;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;

class VocabularyTest {

    private static final class Word extends Term {
        Word(String slug) {
            this.slug = slug;
        }
    }

    private final List<Set<String>> read = new ArrayList<>();
    private final Vocabulary<Word> words = new Vocabulary<>("words", this::read);

    private Map<String, Word> read(Set<String> slugs) {
        read.add(Set.copyOf(slugs));
        var found = new HashMap<String, Word>();
        slugs.stream().filter(slug -> !slug.equals("none")).forEach(slug -> found.put(slug, new Word(slug)));
        return found;
    }

    @Test
    void anEntryIsCachedForItsVersionOfTheContent() {
        var first = one(7, "a");
        assertThat(one(7, "a")).isSameAs(first);
        assertThat(all(7, "a", "a")).containsExactly(first, first);
        assertThat(read).containsExactly(Set.of("a"));

        assertThat(one(8, "a")).isNotSameAs(first);
        assertThat(read).containsExactly(Set.of("a"), Set.of("a"));
    }

    @Test
    void anOlderSnapshotDoesNotSeeANewerEntry() {
        var newer = one(8, "a");
        var older = one(7, "a");
        assertThat(older).isNotSameAs(newer);
        assertThat(one(7, "a")).isSameAs(older);
        assertThat(one(8, "a")).isNotSameAs(newer).isNotSameAs(older);
    }

    @Test
    void aListReadsOnlyMissingEntriesAndKeepsItsOrder() {
        var b = one(7, "b");
        var found = all(7, "c", "b", "none");
        assertThat(found).extracting(word -> word == null ? null : word.slug).containsExactly("c", "b", null);
        assertThat(all(7, "b", "c")).containsExactly(found.get(1), found.getFirst());
        assertThat(b.slug).isEqualTo("b");
        assertThat(read).hasSize(2);
    }

    @Test
    void aMissingEntryIsNotCached() {
        assertThat(one(7, "none")).isNull();
        assertThat(one(7, "none")).isNull();
        assertThat(read).containsExactly(Set.of("none"), Set.of("none"));
        assertThat(all(7)).isEmpty();
    }

    @Test
    void cachedEntriesOfAllVocabulariesAreCounted() {
        var before = Vocabulary.cachedEntries();

        all(7, "a", "b", "none");
        one(8, "b");
        var others = new Vocabulary<>("other words", this::read);
        others.find(request(7, new DataLoaderRegistry()), Set.of("a"));

        assertThat(Vocabulary.cachedEntries()).isEqualTo(before + 3);
    }

    private Word one(long version, String slug) {
        var loaders = new DataLoaderRegistry();
        return found(loaders, words.of(request(version, loaders), slug));
    }

    private List<Word> all(long version, String... slugs) {
        var loaders = new DataLoaderRegistry();
        return found(loaders, words.of(request(version, loaders), List.of(slugs)));
    }

    private static <V> V found(DataLoaderRegistry loaders, CompletionStage<V> loading) {
        loaders.dispatchAll();
        return loading.toCompletableFuture().join();
    }

    private static Request request(long version, DataLoaderRegistry loaders) {
        var field = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLContext(GraphQLContext.of(Map.of(
                        Vocabulary.CONTENT,
                        new UUID(0, version),
                        Reading.class,
                        new NoDatabase(),
                        CachedRows.class,
                        RowCache.none())))
                .dataLoaderRegistry(loaders)
                .build();
        return Request.of(field);
    }
}
