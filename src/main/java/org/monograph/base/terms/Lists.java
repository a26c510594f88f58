package org.monograph.base.terms;

import java.util.List;

/// Replaces null lists: a list that a document leaves out is empty.
public final class Lists {

    private Lists() {}

    public static <T> List<T> asEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
