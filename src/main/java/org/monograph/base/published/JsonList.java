package org.monograph.base.published;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.monograph.base.terms.Weighed;

/// The items of a JSON array, parsed on first access. Thread-safe, since cached rows are read by many
/// threads: two may parse at the same time, with equal results.
///
/// An attribute of this type must be `@Basic`. Hibernate calls `size()` of other lists as soon as the row is
/// read.
final class JsonList<E> extends AbstractList<E> implements Weighed {

    /// How much more memory the parsed items take than their text.
    private static final int PARSED = 3;

    private final int length;

    /// Null after parsing.
    private volatile Supplier<List<? extends E>> parser;

    private volatile List<? extends E> items;

    /// @param length of the text
    JsonList(int length, Supplier<List<? extends E>> parser) {
        this.length = length;
        this.parser = parser;
    }

    @Override
    public int weight() {
        return PARSED * length;
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
