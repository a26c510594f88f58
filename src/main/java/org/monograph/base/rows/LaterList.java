package org.monograph.base.rows;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// A list whose items are made on first access. Thread-safe, where the supplier is: two threads may make them at the
/// same time, with equal results.
///
/// An attribute of this type must be `@Basic`. Hibernate calls `size()` of other lists as soon as the row is
/// read.
public final class LaterList<E> extends AbstractList<E> {

    private final Supplier<List<? extends E>> maker;

    /// Null before the first access.
    private volatile List<? extends E> items;

    public LaterList(Supplier<List<? extends E>> maker) {
        this.maker = maker;
    }

    private List<? extends E> items() {
        var made = items;
        if (made == null) {
            made = maker.get();
            items = made;
        }
        return made;
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
