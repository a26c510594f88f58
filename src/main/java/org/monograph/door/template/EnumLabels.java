package org.monograph.door.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The labels of enums, for which the document of a page asks in `enums`.
public record EnumLabels(Map<String, Map<String, String>> types) {

    /// @param answer of the field `enums`; null for none
    static EnumLabels of(List<Map<String, Object>> answer) {
        var types = new LinkedHashMap<String, Map<String, String>>();
        if (answer != null) {
            answer.forEach(type -> types.put((String) type.get("name"), labels(type)));
        }
        return new EnumLabels(types);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> labels(Map<String, Object> type) {
        var labels = new LinkedHashMap<String, String>();
        ((List<Map<String, Object>>) type.get("values"))
                .forEach(value -> labels.put((String) value.get("value"), (String) value.get("label")));
        return labels;
    }

    /// All values of an enum with their labels.
    public Map<String, String> labels(String type) {
        return types.getOrDefault(type, Map.of());
    }

    /// The label of one value.
    public String label(String type, String value) {
        return labels(type).getOrDefault(value, value);
    }
}
