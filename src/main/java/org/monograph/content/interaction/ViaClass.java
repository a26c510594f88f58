package org.monograph.content.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// On which sides a record applies through a class to what was asked for. It is a part of the interaction's
/// id: the same record, reached through a class and not, is not the same answer.
enum Via {
    NONE(null),
    FIRST("via-first"),
    SECOND("via-second"),
    BOTH("via-both");

    /// In the id; null for none.
    final String key;

    Via(String key) {
        this.key = key;
    }

    static Via of(boolean first, boolean second) {
        return first ? second ? BOTH : FIRST : second ? SECOND : NONE;
    }

    static Optional<Via> ofKey(String key) {
        return Arrays.stream(values())
                .filter(via -> key == null ? via.key == null : key.equals(via.key))
                .findFirst();
    }

    List<String> classes(InteractionRecord pair) {
        return switch (this) {
            case NONE -> List.of();
            case FIRST -> List.of(pair.firstSlug);
            case SECOND -> List.of(pair.secondSlug);
            case BOTH -> Stream.of(pair.firstSlug, pair.secondSlug).toList();
        };
    }
}
