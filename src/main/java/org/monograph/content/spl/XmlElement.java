package org.monograph.content.spl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// @param name without namespace
/// @param attributes without namespaces, in their order
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> nodes) implements XmlNode {

    XmlElement(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    /// Null when there is none.
    String attribute(String key) {
        return attributes.get(key);
    }

    Stream<XmlElement> elements() {
        return nodes.stream().flatMap(node -> node instanceof XmlElement element ? Stream.of(element) : Stream.of());
    }

    Stream<XmlElement> elements(String wanted) {
        return elements().filter(element -> element.name.equals(wanted));
    }

    /// The first element on a path of names.
    Optional<XmlElement> first(String... path) {
        var found = Optional.of(this);
        for (var step : path) {
            found = found.flatMap(element -> element.elements(step).findFirst());
        }
        return found;
    }

    /// All elements of this name below this one, in the order of the document.
    Stream<XmlElement> all(String wanted) {
        var found = new ArrayList<XmlElement>();
        collect(wanted, found);
        return found.stream();
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (var node : nodes) {
            if (node instanceof XmlElement element) {
                if (element.name.equals(wanted)) {
                    found.add(element);
                }
                element.collect(wanted, found);
            }
        }
    }

    /// Null when there is no such element or attribute, or it is empty.
    String value(String key, String... path) {
        return first(path)
                .map(element -> element.attribute(key))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .orElse(null);
    }
}
