package org.monograph.content.statement;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.monograph.base.terms.Excerpt;

/// The path of a part within its document, such as `warnings.stopping.text`. An item of a list is named by
/// its key, slug or other name, else by its number from 0.
public final class DocumentPath {

    /// Fields that must be unique within a list.
    private static final List<String> KEYS = List.of("key", "slug", "name", "interactant");
    private static final List<String> NAMES = List.of("key", "slug", "name", "interactant", "code", "jurisdiction");

    /// Of a key or name in a path; paths are shown to people.
    private static final int MAX_NAME = 100;

    private DocumentPath() {}

    /// @param field name of a field of the part at `parent`
    public static String in(String parent, String field) {
        var name = Excerpt.of(field, MAX_NAME);
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /// @param number of the item in the list at `parent`, from 0
    public static String ofItem(String parent, int number, JsonNode item) {
        return in(parent, nameOf(item).orElseGet(() -> Integer.toString(number)));
    }

    /// The item's name within paths, which other items of its list may have too. Empty for one without a name.
    public static Optional<String> nameOf(JsonNode item) {
        return first(NAMES, item);
    }

    public static String of(JsonPointer pointer, JsonNode document) {
        var path = "";
        var node = document;
        for (var rest = pointer; !rest.matches(); rest = rest.tail()) {
            var number = rest.getMatchingIndex();
            var child = node.isArray() ? node.path(number) : node.path(rest.getMatchingProperty());
            path = node.isArray() ? ofItem(path, number, child) : in(path, rest.getMatchingProperty());
            node = child;
        }
        return path;
    }

    /// The item's name among the items of its list, which must not have another item of that name.
    public static Optional<String> keyOf(JsonNode item) {
        return first(KEYS, item);
    }

    private static Optional<String> first(List<String> fields, JsonNode item) {
        return fields.stream()
                .map(field -> item.path(field).textValue())
                .filter(name -> name != null)
                .findFirst();
    }
}
