package org.monograph.base.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One page of a list, as read from the database.
///
/// @param items at most as many as requested
/// @param hasMore whether the list continues after the page
/// @param sortValues gives an item's sort values, for its cursor
public record Page<T>(PageRequest request, List<T> items, boolean hasMore, Function<T, List<String>> sortValues) {

    /// @param found up to `PageRequest.limit()` items
    public static <T> Page<T> of(PageRequest request, List<T> found, Function<T, List<String>> sortValues) {
        var hasMore = found.size() > request.first();
        return new Page<>(request, hasMore ? found.subList(0, request.first()) : found, hasMore, sortValues);
    }

    /// Edges are created when they are read: a request without edges needs no cursors.
    ///
    /// @param edge creates an edge from a cursor and an item
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return edge.apply(cursor(index), items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    public PageInfo info() {
        return new PageInfo(this);
    }

    String cursor(int index) {
        return new Cursor(request.list(), sortValues.apply(items.get(index))).encoded();
    }
}
