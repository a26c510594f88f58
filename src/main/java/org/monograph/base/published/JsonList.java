package org.monograph.base.published;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// The items of a JSON array, parsed on first access. Thread-safe, since equal lists are shared: two threads may
/// parse at the same time, with equal results.
///
/// An attribute of this type must be `@Basic`. Hibernate calls `size()` of other lists as soon as the row is
/// read.
final class JsonList<E> extends AbstractList<E> {

    private final Supplier<List<? extends E>> parser;

    /// Null before the first access.
    private volatile List<? extends E> items;

    JsonList(Supplier<List<? extends E>> parser) {
        this.parser = parser;
    }

    private List<? extends E> items() {
        var parsed = items;
        if (parsed == null) {
            parsed = parser.get();
            items = parsed;
        }
        return parsed;
    }

    @Override
    public E get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }
}
