package org.monograph.door.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The values of the variables of a page's document, which come from its address.
public record Variables(Map<String, Object> values) {

    /// The parameter of the jurisdiction, on each page.
    public static final String JURISDICTION = "jurisdiction";

    /// Null for none.
    public Object value(String name) {
        return values.get(name);
    }

    /// The jurisdiction that the reader has chosen. Null for none.
    public String jurisdiction() {
        return (String) values.get(JURISDICTION);
    }

    /// Whether a variable has a value, or its list contains it.
    public boolean has(String name, String value) {
        return list(name).contains(value);
    }

    /// The values of a list, with empty ones up to a number, and always two more.
    public List<String> padded(String name, int count) {
        var given = list(name);
        var empty = Math.max(2, count - given.size());
        return Stream.concat(given.stream(), Stream.generate(() -> "").limit(empty))
                .toList();
    }

    List<String> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object value -> List.of(value.toString());
        };
    }
}
