package org.monograph.content.yaml;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Puts the keys of a document in the order in which the records declare them. Unknown keys come last.
final class DocumentKeys {

    private static final JsonMapper RECORDS =
            DocumentFormat.strict(JsonMapper.builder()).build();
    private static final JavaType UNKNOWN = TypeFactory.unknownType();

    private static final Map<String, JavaType> KINDS = Arrays.stream(
                    Document.class.getAnnotation(JsonSubTypes.class).value())
            .collect(toMap(JsonSubTypes.Type::name, kind -> RECORDS.constructType(kind.value())));

    private static final Map<JavaType, Map<String, JavaType>> KEYS = new ConcurrentHashMap<>();

    private DocumentKeys() {}

    static JsonNode ordered(JsonNode document) {
        if (!(document instanceof ObjectNode object)) {
            return document;
        }
        var keys = new LinkedHashMap<String, JavaType>();
        keys.put("kind", UNKNOWN);
        keys.put("slug", UNKNOWN);
        keys.putAll(keys(KINDS.getOrDefault(document.path("kind").asText(), UNKNOWN)));
        return object(object, keys);
    }

    /// @param type of the value, or of the items of a list: a draft may have one without the other
    private static JsonNode ordered(JsonNode value, JavaType type) {
        var item = type.isContainerType() ? type.getContentType() : type;
        return switch (value) {
            case ObjectNode object -> object(object, keys(item));
            case ArrayNode array -> list(array, item);
            default -> value;
        };
    }

    private static JsonNode list(ArrayNode array, JavaType type) {
        var items = JsonNodeFactory.instance.arrayNode(array.size());
        array.forEach(item -> items.add(ordered(item, type)));
        return items;
    }

    private static JsonNode object(ObjectNode object, Map<String, JavaType> keys) {
        var result = JsonNodeFactory.instance.objectNode();
        keys.forEach((key, type) -> {
            if (object.has(key)) {
                result.set(key, ordered(object.get(key), type));
            }
        });
        object.properties().stream()
                .filter(field -> !keys.containsKey(field.getKey()))
                .forEach(field -> result.set(field.getKey(), field.getValue()));
        return result;
    }

    /// The keys of an object, in the order of the record, and the types of their values.
    private static Map<String, JavaType> keys(JavaType type) {
        return KEYS.computeIfAbsent(type, DocumentKeys::declared);
    }

    private static Map<String, JavaType> declared(JavaType type) {
        return RECORDS.getDeserializationConfig().introspect(type).findProperties().stream()
                .collect(toMap(
                        BeanPropertyDefinition::getName,
                        BeanPropertyDefinition::getPrimaryType,
                        (first, _) -> first,
                        LinkedHashMap::new));
    }
}
