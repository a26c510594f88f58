package org.monograph.base.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;

class CursorTest {

    @Test
    void differentArgumentsGiveDifferentNames() {
        var names = List.of(
                Cursor.list("search", "Aa", null),
                // the same hash code as the first one
                Cursor.list("search", "BB", null),
                Cursor.list("search", "Aa", List.of()),
                Cursor.list("search", "Aa", List.of("a", "b")),
                Cursor.list("search", "Aa", List.of("ab")),
                Cursor.list("search", "Aa", List.of("a\",\"b")),
                Cursor.list("search", "Aa", "null"),
                Cursor.list("search", "Aa"),
                Cursor.list("drugs", "Aa", null));

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void equalArgumentsGiveEqualNames() {
        assertThat(Cursor.list("search", "Aa", List.of(Jurisdiction.GB)))
                .isEqualTo(Cursor.list("search", "Aa", List.of(Jurisdiction.GB)));
    }
}
