package org.monograph.base.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<Set<String>> finds = new ArrayList<>();
    private final DataLoaderRegistry loaders = new DataLoaderRegistry();
    private final Request request = Request.call(
            DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                    .dataLoaderRegistry(loaders)
                    .build(),
            Request::current);

    @Test
    void keysOfOneOperationAreLoadedTogetherAndOnce() {
        var first = batch().of(request, "a");
        var second = batch().of(request, List.of("b", "a", "missing"));
        loaders.dispatchAll();

        assertThat(first).isCompletedWithValue("found a");
        assertThat(second).isCompletedWithValue(List.of("found b", "found a", "none"));
        assertThat(finds).containsExactly(Set.of("a", "b", "missing"));
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
