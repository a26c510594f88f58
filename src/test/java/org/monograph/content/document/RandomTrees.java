package org.monograph.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random JSON trees, and trees of documents with random changes. Equal seeds give equal trees.
public final class RandomTrees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> KEYS =
            List.of("key", "slug", "name", "kind", "text", "a.b", "", "citations", "interactant", "scope");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "b",
            "a-b",
            "drug",
            "US",
            "2026-02-30",
            "a word",
            "a < b & c",
            "<b>",
            "\0",
            "\uD800",
            "\uFFFD",
            "é🙂");

    private final Random random;

    public RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    /// @param depth of mappings and lists in each other, at most
    public JsonNode tree(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(-3, 200));
            case 3 ->
                random.nextBoolean()
                        ? NODES.numberNode(random.nextDouble())
                        : NODES.numberNode(new BigDecimal("1e999"));
            case 4, 5 -> NODES.textNode(pick(TEXTS));
            case 6 -> list(depth);
            default -> mapping(depth);
        };
    }

    private ArrayNode list(int depth) {
        var list = NODES.arrayNode();
        for (int item = random.nextInt(5); item > 0; item--) {
            list.add(tree(depth - 1));
        }
        return list;
    }

    private ObjectNode mapping(int depth) {
        var mapping = NODES.objectNode();
        for (int field = random.nextInt(5); field > 0; field--) {
            mapping.set(pick(KEYS), tree(depth - 1));
        }
        return mapping;
    }

    /// A copy with up to this many changes at random places.
    public JsonNode changed(JsonNode tree, int changes) {
        var copy = tree.deepCopy();
        for (int change = 0; change < changes; change++) {
            var containers = new ArrayList<JsonNode>();
            collect(copy, containers);
            switch (pick(containers)) {
                case ObjectNode mapping -> change(mapping);
                case ArrayNode list -> change(list);
                default -> throw new AssertionError();
            }
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode mapping) {
        var keys = mapping.propertyStream().map(field -> field.getKey()).toList();
        var key = keys.isEmpty() || random.nextInt(8) == 0 ? pick(KEYS) : pick(keys);
        if (random.nextInt(3) == 0) {
            mapping.remove(key);
        } else {
            mapping.set(key, tree(2));
        }
    }

    private void change(ArrayNode list) {
        var place = random.nextInt(list.size() + 1);
        if (place == list.size()) {
            list.add(tree(2));
            return;
        }
        var item = list.get(place).deepCopy();
        switch (random.nextInt(4)) {
            case 0 -> list.remove(place);
            case 1 -> list.insert(random.nextInt(list.size()), item);
            case 2 -> {
                list.remove(place);
                list.insert(random.nextInt(list.size() + 1), item);
            }
            default -> list.set(place, tree(2));
        }
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
