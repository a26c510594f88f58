package org.monograph.base.terms;

import java.util.List;

/// Lists as documents have them: one that is left out is empty.
public final class Lists {

    private Lists() {}

    public static <T> List<T> asEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /// The different items of a list, in order. Null among them stays, for the constraints to report. Most lists have
    /// one item at most, and need no copy.
    public static <T> List<T> distinct(List<T> list) {
        return asEmpty(list).size() < 2
                ? asEmpty(list)
                : list.stream().distinct().toList();
    }
}
