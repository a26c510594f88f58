package org.monograph.base.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterListTest {

    @Test
    void itemsAreParsedOnceOnFirstAccess() {
        var times = new AtomicInteger();
        var list = new LaterList<String>(() -> {
            times.incrementAndGet();
            return List.of("a", "b");
        });
        assertThat(times).hasValue(0);
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.get(1)).isEqualTo("b");
        assertThat(list).containsExactly("a", "b").isEqualTo(List.of("a", "b"));
        assertThat(times).hasValue(1);
    }
}
