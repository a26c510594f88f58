package org.monograph.base.terms;

import java.util.List;

/// A list that a document leaves out is an empty one.
public final class Lists {

    private Lists() {}

    public static <T> List<T> asEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
