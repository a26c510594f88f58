package org.monograph.monograph;

import java.util.List;

/// A list that a document leaves out is an empty one.
final class Absent {

    private Absent() {}

    static <T> List<T> asEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
