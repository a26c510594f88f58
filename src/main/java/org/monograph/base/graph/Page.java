package org.monograph.base.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A part of a list, as its database gave it.
public record Page<T>(PageRequest request, List<T> items, boolean more, Function<T, List<String>> position) {

    /// @param found up to one item more than asked for
    /// @param position the sort values of an item
    public static <T> Page<T> of(PageRequest request, List<T> found, Function<T, List<String>> position) {
        var more = found.size() > request.first();
        return new Page<>(request, more ? found.subList(0, request.first()) : found, more, position);
    }

    /// Made one by one as they are read: who asks for nodes alone needs no cursor of each.
    ///
    /// @param edge a connection's edge from a cursor and its item
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
        return new Cursor(request.list(), position.apply(items.get(index))).encoded();
    }
}
