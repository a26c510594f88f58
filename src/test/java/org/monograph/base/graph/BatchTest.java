package org.monograph.base.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.GraphQLContext;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.monograph.base.database.ContentState;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;

class BatchTest {

    private final List<Set<String>> finds = new ArrayList<>();
    private final DataLoaderRegistry loaders = new DataLoaderRegistry();
    private final RowCache cache = new RowCache(1_000_000);
    private final Request request = request(loaders);

    /// A request of an operation of its own.
    private Request request(DataLoaderRegistry registry) {
        var operation = GraphQLContext.of(Map.of(
                Reading.class,
                new NoDatabase(),
                CachedRows.class,
                cache.of(cache.generation(), ContentState.UNKNOWN.token())));
        return new Request(operation, registry, AsOf.TODAY);
    }

    @Test
    void keysOfOneOperationAreLoadedTogetherAndOnce() {
        var first = batch().of(request, "a");
        var second = batch().of(request, List.of("b", "a", "missing"));
        loaders.dispatchAll();

        assertThat(first).isCompletedWithValue("found a");
        assertThat(second).isCompletedWithValue(List.of("found b", "found a", "none"));
        assertThat(finds).containsExactly(Set.of("a", "b", "missing"));
    }

    @Test
    void whatIsCachedIsNotLoadedAgain() {
        var batch = new Batch<>("letters", Validity.CONTENT, this::find, "none");
        var first = batch.of(request, List.of("a", "missing"));
        loaders.dispatchAll();
        var later = new DataLoaderRegistry();
        var again = request(later);

        assertThat(batch.of(again, "a")).isCompletedWithValue("found a");
        var mixed = batch.of(again, List.of("b", "a", "missing"));
        later.dispatchAll();

        assertThat(first).isCompletedWithValue(List.of("found a", "none"));
        assertThat(mixed).isCompletedWithValue(List.of("found b", "found a", "none"));
        assertThat(finds)
                .describedAs("a slug that names nothing is not cached")
                .containsExactly(Set.of("a", "missing"), Set.of("b", "missing"));
    }

    @Test
    void aRowWithoutAnythingIsCachedForEver() {
        var batch = new Batch<>("letters", Validity.EVER, this::find, "none");
        batch.of(request, "missing");
        loaders.dispatchAll();

        assertThat(batch.of(request(new DataLoaderRegistry()), "missing")).isCompletedWithValue("none");
        assertThat(finds).hasSize(1);
    }

    private Batch<String, String> batch() {
        return new Batch<>("letters", this::find, "none");
    }

    private Map<String, String> find(Set<String> keys) {
        finds.add(Set.copyOf(keys));
        return keys.stream().filter(key -> !key.equals("missing")).collect(toMap(key -> key, key -> "found " + key));
    }

    @Test
    void noTwoBatchesOfTheServiceHaveTheSameName() {
        var names = Stream.concat(constants().flatMap(BatchTest::batches), batches(new Nodes(List.of())))
                .map(Batch::name)
                .toList();

        assertThat(names).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    /// The static fields of the service that are batches, or objects with batches.
    private static Stream<Object> constants() {
        var fields = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.monograph").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(Batch.class)
                                || field.getRawType().getFields().stream()
                                        .anyMatch(inner -> inner.getRawType().isEquivalentTo(Batch.class)))
                        .map(field -> field.reflect());
        return fields.map(field -> value(field, null));
    }

    private static Stream<Batch<?, ?>> batches(Object holder) {
        return holder instanceof Batch<?, ?> batch
                ? Stream.of(batch)
                : Stream.of(holder.getClass().getDeclaredFields())
                        .filter(field -> field.getType() == Batch.class && !Modifier.isStatic(field.getModifiers()))
                        .map(field -> (Batch<?, ?>) value(field, holder));
    }

    private static Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
