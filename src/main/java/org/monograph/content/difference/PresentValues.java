package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Leaves fields without a value out, and writes equal numbers in one way: an editor writes 5 where published
/// documents have 5.0. Items of lists keep their places.
final class PresentValues {

    private PresentValues() {}

    static JsonNode of(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> present(fields(object));
            case ArrayNode array -> present(items(array));
            case NumericNode number -> number(number.doubleValue());
            default -> isNothing(value) ? MissingNode.getInstance() : value;
        };
    }

    private static JsonNode number(double value) {
        if (value == (int) value) {
            return JsonNodeFactory.instance.numberNode((int) value);
        }
        return value == (long) value
                ? JsonNodeFactory.instance.numberNode((long) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || value.isTextual() && value.textValue().isEmpty();
    }

    private static JsonNode present(JsonNode container) {
        return container.isEmpty() ? MissingNode.getInstance() : container;
    }

    private static ObjectNode fields(ObjectNode object) {
        var result = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> {
            var value = of(field.getValue());
            if (!value.isMissingNode()) {
                result.set(field.getKey(), value);
            }
        });
        return result;
    }

    private static ArrayNode items(ArrayNode array) {
        var result = JsonNodeFactory.instance.arrayNode(array.size());
        array.forEach(item -> {
            var value = of(item);
            result.add(value.isMissingNode() ? item : value);
        });
        return result;
    }
}
