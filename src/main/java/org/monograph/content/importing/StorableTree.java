package org.monograph.content.importing;

import static org.monograph.base.terms.InputText.REPLACEMENT;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.monograph.base.terms.InputText;
import org.monograph.content.statement.DocumentPath;

/// Makes of what was read a tree that PostgreSQL can store and an answer can contain.
final class StorableTree {

    /// Levels of mappings and lists in each other. Documents need about ten.
    static final int MAX_DEPTH = 50;

    static final String TOO_DEEP = "must not be nested more than %d levels deep".formatted(MAX_DEPTH);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StorableTree() {}

    static boolean isTooDeep(JsonNode tree) {
        var level = List.of(tree);
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            level = level.stream()
                    .flatMap(JsonNode::valueStream)
                    .filter(JsonNode::isContainerNode)
                    .toList();
        }
        return !level.isEmpty();
    }

    /// A copy. What JSON does not have becomes text: infinite numbers, binary values. Characters that cannot
    /// be stored are replaced.
    static JsonNode of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case BOOLEAN, NULL -> node;
            case NUMBER -> Double.isFinite(node.doubleValue()) ? node : NODES.textNode(node.asText());
            case STRING, BINARY, POJO, MISSING -> NODES.textNode(InputText.storable(node.asText()));
        };
    }

    private static ObjectNode object(JsonNode node) {
        var copy = NODES.objectNode();
        node.properties().forEach(field -> copy.set(InputText.storable(field.getKey()), of(field.getValue())));
        return copy;
    }

    private static ArrayNode array(JsonNode node) {
        var copy = NODES.arrayNode(node.size());
        node.forEach(item -> copy.add(of(item)));
        return copy;
    }

    /// A replacement stays an error when the tree is read again, until the text is written anew.
    ///
    /// @param path of the node, empty for the whole document
    static void reportReplaced(JsonNode node, String path, FormatErrors errors) {
        if (node.isTextual() && node.textValue().contains(REPLACEMENT)) {
            errors.add(INVALID_VALUE, path, "has a character that is not allowed; it is shown as " + REPLACEMENT);
        }
        node.properties()
                .forEach(field -> reportReplaced(field.getValue(), DocumentPath.in(path, field.getKey()), errors));
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            var item = node.get(number);
            reportReplaced(item, DocumentPath.ofItem(path, number, item), errors);
        }
    }
}
