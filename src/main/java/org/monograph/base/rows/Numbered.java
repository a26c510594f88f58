package org.monograph.base.rows;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/// Gives things numbers from 0, in the order in which they first occur. Their number is that of classes, so it is
/// bounded.
///
/// @param <V> what is looked up by the number
final class Numbered<K, V> {

    private record Entry<V>(int number, V value) {}

    private final ConcurrentMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final List<V> values = new CopyOnWriteArrayList<>();
    private final BiFunction<Integer, K, V> create;

    /// @param create makes the value for a number and a thing
    Numbered(BiFunction<Integer, K, V> create) {
        this.create = create;
    }

    int number(K thing) {
        return entry(thing).number;
    }

    V value(K thing) {
        return entry(thing).value;
    }

    V value(int number) {
        return values.get(number);
    }

    private Entry<V> entry(K thing) {
        var known = entries.get(thing);
        return known == null ? add(thing) : known;
    }

    private synchronized Entry<V> add(K thing) {
        return entries.computeIfAbsent(thing, missing -> {
            var number = values.size();
            var value = create.apply(number, missing);
            values.add(value);
            return new Entry<>(number, value);
        });
    }
}
