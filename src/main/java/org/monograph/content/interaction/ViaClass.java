package org.monograph.content.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sides of a record on which it applies through a class, not to the requested drug or interactant
/// itself. Part of the interaction's id: the same record, applied through a class and directly, is two
/// different objects.
enum ViaClass {
    NONE(null),
    FIRST("via-first"),
    SECOND("via-second"),
    BOTH("via-both");

    /// The key in the interaction's id; null for `NONE`.
    final String idKey;

    ViaClass(String idKey) {
        this.idKey = idKey;
    }

    static ViaClass of(boolean first, boolean second) {
        return first ? second ? BOTH : FIRST : second ? SECOND : NONE;
    }

    static Optional<ViaClass> ofIdKey(String idKey) {
        return Arrays.stream(values())
                .filter(via -> idKey == null ? via.idKey == null : idKey.equals(via.idKey))
                .findFirst();
    }

    List<String> classes(InteractionRecord record) {
        return switch (this) {
            case NONE -> List.of();
            case FIRST -> List.of(record.firstSlug);
            case SECOND -> List.of(record.secondSlug);
            case BOTH -> Stream.of(record.firstSlug, record.secondSlug).toList();
        };
    }
}
