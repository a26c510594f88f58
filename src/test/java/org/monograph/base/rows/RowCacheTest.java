package org.monograph.base.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class RowCacheTest {

    private static final UUID CONTENT = UUID.randomUUID();
    private static final UUID NEWER = UUID.randomUUID();

    private final RowCache cache = new RowCache(1_000_000);

    @Test
    void aRowIsFoundForEverAndALookUpForOneStateOfTheContent() {
        var rows = cache.of(cache.generation(), CONTENT);
        rows.put("warnings", true, 1L, List.of("row"));
        rows.put("drugs", false, "slug", "drug");

        var later = cache.of(cache.generation(), NEWER);
        assertThat(later.find("warnings", true, 1L)).isEqualTo(List.of("row"));
        assertThat(later.find("drugs", false, "slug")).isNull();
        assertThat(rows.find("drugs", false, "slug")).isEqualTo("drug");
        assertThat(rows.find("questions", true, 1L))
                .describedAs("another batch")
                .isNull();
    }

    @Test
    void nothingOfAnEarlierGenerationIsFound() {
        var before = cache.of(cache.generation(), CONTENT);
        before.put("warnings", true, 1L, "row");
        cache.renew();
        before.put("warnings", true, 2L, "put by an operation that had begun before");

        var after = cache.of(cache.generation(), CONTENT);
        assertThat(after.find("warnings", true, 1L)).isNull();
        assertThat(after.find("warnings", true, 2L)).isNull();
    }

    @Test
    void anOperationMayHaveToDoWithoutTheCache() {
        cache.of(cache.generation(), CONTENT).put("warnings", true, 1L, "row");

        RowCache.none().put("warnings", true, 2L, "row");
        assertThat(RowCache.none().find("warnings", true, 1L)).isNull();
        assertThat(cache.of(cache.generation(), CONTENT).find("warnings", true, 2L))
                .isNull();
    }

    @Test
    void theCacheIsBounded() {
        var rows = cache.of(cache.generation(), CONTENT);
        for (long key = 0; key < 10_000; key++) {
            rows.put("warnings", true, key, randomText(1_000));
        }
        assertThat(cache.weight()).isLessThanOrEqualTo(1_000_000);
        assertThat(cache.stats().evictionCount()).isGreaterThan(8_000);
    }

    @Test
    void aCacheOfNoSizeHoldsNothing() {
        var none = new RowCache(0);
        var rows = none.of(none.generation(), CONTENT);
        rows.put("warnings", true, 1L, "row");
        assertThat(rows.find("warnings", true, 1L)).isNull();
    }

    @Test
    void eachOperationGetsObjectsOfItsOwnAndEachOnce() {
        var rows = cache.of(cache.generation(), CONTENT);
        rows.put("drugs", true, 1L, new Pair("x", List.of("y")));

        var found = rows.find("drugs", true, 1L);
        assertThat(rows.find("drugs", true, 1L)).isSameAs(found);
        assertThat(cache.of(cache.generation(), CONTENT).find("drugs", true, 1L))
                .isEqualTo(found)
                .isNotSameAs(found);
    }

    private static String randomText(int length) {
        return ThreadLocalRandom.current()
                .ints(length, ' ', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record Pair(String one, List<String> others) {}
}
