package org.monograph.base.published;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.monograph.base.rows.ParsedLater;

/// The items of a JSON array, parsed on first access. Thread-safe, since equal lists are shared: two threads may
/// parse at the same time, with equal results.
///
/// An attribute of this type must be `@Basic`. Hibernate calls `size()` of other lists as soon as the row is
/// read.
final class JsonList<E> extends AbstractList<E> implements ParsedLater {

    private final String text;
    private final Function<String, List<?>> type;
    private final Supplier<List<? extends E>> parser;

    /// Null before the first access.
    private volatile List<? extends E> items;

    JsonList(String text, Function<String, List<?>> type, Supplier<List<? extends E>> parser) {
        this.text = text;
        this.type = type;
        this.parser = parser;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Function<String, List<?>> type() {
        return type;
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
