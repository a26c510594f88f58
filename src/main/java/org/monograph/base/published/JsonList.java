package org.monograph.base.published;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// The items of a JSON array, made when somebody looks at them. Rows that are kept are read by many threads: two may
/// parse at once, and find the same.
///
/// An attribute that is such a list has to be `@Basic`: Hibernate asks any other list for its size as soon as the row
/// is read.
final class JsonList<E> extends AbstractList<E> {

    /// Null once the items are there.
    private volatile Supplier<List<? extends E>> parser;

    private volatile List<? extends E> items;

    JsonList(Supplier<List<? extends E>> parser) {
        this.parser = parser;
    }

    private List<? extends E> items() {
        var parse = parser;
        if (parse != null) {
            items = parse.get();
            parser = null;
        }
        return items;
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
