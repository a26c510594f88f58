package org.monograph.content.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON-LD as text.
final class JsonLdText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTEXT = "https://schema.org";

    private JsonLdText() {}

    static String of(Entity entity) {
        var values = new LinkedHashMap<String, Object>(Map.of("@context", CONTEXT));
        values.putAll(entity.values());
        return text(values);
    }

    static String of(List<Entity> graph) {
        var values = new LinkedHashMap<String, Object>(Map.of("@context", CONTEXT));
        values.put("@graph", graph);
        return text(values);
    }

    /// Without `<`, which could end the element `script` in which it stands.
    private static String text(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
