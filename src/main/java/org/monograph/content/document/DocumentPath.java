package org.monograph.content.document;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// How places within a document are named: `warnings.stopping.text`. Items of lists go by what names them, else
/// by their number from 0.
public final class DocumentPath {

    /// What must not be the same for two items of a list.
    private static final List<String> KEYS = List.of("key", "slug", "name", "interactant");
    private static final List<String> NAMES = List.of("key", "slug", "name", "interactant", "code", "jurisdiction");

    private DocumentPath() {}

    public static String in(String parent, String step) {
        return parent.isEmpty() ? step : parent + "." + step;
    }

    /// @param value the text of an item's field, null where it has none of that name
    public static String ofItem(String parent, int number, UnaryOperator<String> value) {
        return in(parent, first(NAMES, value) == null ? Integer.toString(number) : first(NAMES, value));
    }

    static String keyOf(UnaryOperator<String> value) {
        return first(KEYS, value);
    }

    private static String first(List<String> names, UnaryOperator<String> value) {
        return names.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
