package org.monograph.content.jsonld;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// An object in JSON-LD.
final class Entity {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Entity() {}

    /// @param type of schema.org
    static Entity of(String type) {
        return new Entity().with("@type", type);
    }

    /// Stands for an object that is described elsewhere.
    static Entity reference(String id) {
        return new Entity().id(id);
    }

    /// @param id address of the object
    Entity id(String id) {
        return with("@id", id);
    }

    /// @param property of schema.org
    /// @param value null, and an empty list, is left out
    Entity with(String property, Object value) {
        if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
            values.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> values() {
        return values;
    }
}
