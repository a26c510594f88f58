package org.monograph.door.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Which items of two lists are the same: those of one name, or without names those that are equal, then
/// the others in their order.
final class ItemPairs {

    /// Fields that name an object, the most permanent first.
    private static final List<String> NAMES =
            List.of("anchor", "slug", "path", "key", "code", "name", "label", "jurisdiction", "value");

    private final Object[] sources;
    private final List<Object> removed = new ArrayList<>();

    ItemPairs(List<?> before, List<?> after) {
        this.sources = new Object[after.size()];
        var free = new HashMap<Object, Deque<Object>>();
        before.forEach(item ->
                free.computeIfAbsent(name(item), _ -> new ArrayDeque<>()).add(item));
        var unnamed = new ArrayList<Integer>();
        for (int number = 0; number < sources.length; number++) {
            var same = free.get(name(after.get(number)));
            sources[number] = same == null ? null : same.poll();
            if (sources[number] == null && isUnnamed(after.get(number))) {
                unnamed.add(number);
            }
        }
        var rest = new ArrayDeque<Object>(before.stream()
                .filter(item -> free.get(name(item)).contains(item))
                .toList());
        unnamed.forEach(number -> sources[number] = pollUnnamed(rest));
        removed.addAll(rest);
    }

    private static Object pollUnnamed(Deque<Object> rest) {
        var found = rest.stream().filter(ItemPairs::isUnnamed).findFirst();
        found.ifPresent(rest::remove);
        return found.orElse(null);
    }

    /// The item before that an item after was. Null for a new one.
    Object before(int number) {
        return sources[number];
    }

    List<Object> removed() {
        return removed;
    }

    private static boolean isUnnamed(Object item) {
        return name(item) == item;
    }

    /// The item itself where it has none.
    private static Object name(Object item) {
        return item instanceof Map<?, ?> object
                ? Stream.concat(
                                NAMES.stream().map(object::get).filter(String.class::isInstance),
                                object.values().stream()
                                        .filter(Map.class::isInstance)
                                        .map(ItemPairs::name)
                                        .filter(String.class::isInstance))
                        .filter(Objects::nonNull)
                        .map(Object.class::cast)
                        .findFirst()
                        .orElse(item)
                : item;
    }
}
