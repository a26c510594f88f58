package org.monograph.content.link;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The places on the page of a drug: the items of the lists of its document, and the texts beside them.
public final class Anchors {

    /// Its lists are fields of `Drug` themselves.
    private static final String CLINICAL = "clinical";

    private static final Set<String> NAMES = Set.of("key", "slug", "jurisdiction");

    private Anchors() {}

    /// @param document of a drug
    public static Set<String> of(JsonNode document) {
        return Stream.concat(document.properties().stream(), document.path(CLINICAL).properties().stream())
                .flatMap(Anchors::of)
                .collect(toSet());
    }

    private static Stream<String> of(Map.Entry<String, JsonNode> field) {
        var items = field.getValue()
                .valueStream()
                .filter(JsonNode::isObject)
                .flatMap(item -> NAMES.stream().map(name -> item.path(name).textValue()))
                .filter(name -> name != null)
                .map(name -> field.getKey() + "." + name);
        return field.getValue().isArray() ? items : Stream.of(field.getKey());
    }
}
