package org.monograph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonListTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            []; 0
            [{"a": [1, 2], "b": "],["}]; 1
            [{"a": {"c": [{}]}}, [], null, "x, y", 1.5]; 5""")
    void itsItemsAreCountedWithoutThem(String text, int size) {
        var list = new JsonList<>(text, () -> {
            throw new AssertionError("nobody asked for an item");
        });
        assertThat(list.size()).isEqualTo(size);
        assertThat(list.isEmpty()).isEqualTo(size == 0);
    }

    @Test
    void itsItemsAreMadeOnce() {
        var times = new AtomicInteger();
        var list = new JsonList<String>("[\"a\", \"b\"]", () -> {
            times.incrementAndGet();
            return List.of("a", "b");
        });
        assertThat(list).containsExactly("a", "b").isEqualTo(List.of("a", "b"));
        assertThat(times).hasValue(1);
    }
}
