package org.monograph.door.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts of lists, by the fields of their items.
public final class Lists {

    /// The numbers of sources, by slug.
    public Map<String, Integer> numbers(List<Map<String, Object>> citations) {
        var numbers = new LinkedHashMap<String, Integer>();
        citations.forEach(citation -> numbers.put((String) citation.get("slug"), numbers.size() + 1));
        return numbers;
    }

    /// The items of which a field has one of some values.
    ///
    /// @param wanted values, separated by spaces
    public List<Map<String, Object>> where(List<Map<String, Object>> items, String field, String wanted) {
        return items.stream().filter(item -> isOneOf(item.get(field), wanted)).toList();
    }

    /// All other items.
    public List<Map<String, Object>> whereNot(List<Map<String, Object>> items, String field, String unwanted) {
        return items.stream()
                .filter(item -> !isOneOf(item.get(field), unwanted))
                .toList();
    }

    /// The items that have a value in at least one of some fields.
    ///
    /// @param fields their names, separated by spaces
    public List<Map<String, Object>> having(List<Map<String, Object>> items, String fields) {
        var names = List.of(fields.split(" "));
        return items.stream()
                .filter(item -> names.stream().anyMatch(name -> !isOneOf(item.get(name), "null []")))
                .toList();
    }

    private static boolean isOneOf(Object value, String wanted) {
        return List.of(wanted.split(" ")).contains(String.valueOf(value));
    }

    /// The items by a field, each once: under the first of the values that it has.
    ///
    /// @param path names of fields, separated by dots
    /// @param order values, separated by spaces; items without any are left out
    public Map<String, List<Map<String, Object>>> groups(List<Map<String, Object>> items, String path, String order) {
        var groups = new LinkedHashMap<String, List<Map<String, Object>>>();
        var values = List.of(order.split(" "));
        for (var value : values) {
            var group = items.stream()
                    .filter(item -> first(item, path, values).equals(Optional.of(value)))
                    .toList();
            if (!group.isEmpty()) {
                groups.put(value, group);
            }
        }
        return groups;
    }

    /// All items by a field: those with the first values, then the others as they come, then those with the last
    /// values.
    ///
    /// @param first values, separated by spaces
    /// @param last values, separated by spaces
    public Map<String, List<Map<String, Object>>> groups(
            List<Map<String, Object>> items, String field, String first, String last) {
        var others = items.stream().map(item -> String.valueOf(item.get(field))).filter(value -> !isOneOf(value, last));
        return groups(
                items,
                field,
                Stream.concat(Stream.concat(Stream.of(first), others), Stream.of(last))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> first(Map<String, Object> item, String path, List<String> order) {
        var found = found(item, path).map(String::valueOf).toList();
        return order.stream().filter(found::contains).findFirst();
    }

    private static Stream<?> found(Object value, String path) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> found(item, path));
        }
        if (path.isEmpty() || !(value instanceof Map<?, ?> object)) {
            return Stream.ofNullable(value);
        }
        var names = path.split("\\.", 2);
        return found(object.get(names[0]), names.length > 1 ? names[1] : "");
    }
}
