package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random documents with few names, so that two of them have much in common. Equal seeds give equal
/// documents.
final class RandomDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 4;
    private static final List<String> FIELDS = List.of("text", "title", "warnings", "citations", "stopping", "doses");
    private static final List<String> KEYS = List.of("stopping", "driving", "alcohol", "falls", "sleep");
    private static final List<String> WORDS = List.of(
            "Ask", "a", "doctor", "<b>", "&", "\"now\"", "'s", "\n", " ", "  ", ".", ",", "2.5", "mg", "é", "😀",
            "\ud83d");

    private final Random random;
    private final boolean broken;

    private RandomDocument(Random random, boolean broken) {
        this.random = random;
        this.broken = broken;
    }

    /// Without empty values, and all items of lists that are no texts have keys of their own.
    static JsonNode sound(Random random) {
        return new RandomDocument(random, false).object(0);
    }

    /// Any JSON: also items without keys, duplicated keys, empty values, and a text where a list is
    /// elsewhere.
    static JsonNode broken(Random random) {
        return new RandomDocument(random, true).value(0);
    }

    private ObjectNode object(int depth) {
        var object = JSON.objectNode();
        some(FIELDS).forEach(field -> object.set(field, broken ? value(depth + 1) : fieldValue(field, depth + 1)));
        return object.isEmpty() ? object.put("title", "A") : object;
    }

    private JsonNode fieldValue(String field, int depth) {
        return switch (field) {
            case "text", "title" -> JSON.textNode(text() + "!");
            case "citations" -> texts();
            case "warnings" -> depth < MAX_DEPTH ? items(depth) : JSON.numberNode(random.nextInt(3));
            case "stopping" -> depth < MAX_DEPTH ? object(depth) : JSON.booleanNode(random.nextBoolean());
            default -> JSON.numberNode(random.nextInt(3));
        };
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 9 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextBoolean() ? 1 : Double.POSITIVE_INFINITY);
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3, 4 -> JSON.textNode(text());
            case 5 ->
                list(IntStream.range(0, random.nextInt(5))
                        .mapToObj(_ -> value(depth + 1))
                        .toList());
            case 6 -> items(depth);
            default -> object(depth);
        };
    }

    private ArrayNode items(int depth) {
        return list(keys().stream().map(key -> object(depth).put("key", key)).toList());
    }

    private List<String> keys() {
        return broken ? random.ints(4, 0, KEYS.size()).mapToObj(KEYS::get).toList() : some(KEYS);
    }

    private ArrayNode texts() {
        return list(some(KEYS).stream().map(JSON::textNode).toList());
    }

    private ArrayNode list(List<? extends JsonNode> items) {
        return JSON.arrayNode().addAll(items.isEmpty() && !broken ? List.of(JSON.textNode("only")) : items);
    }

    /// In any order.
    private List<String> some(List<String> all) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(all.size() + 1));
    }

    private String text() {
        return text(random);
    }

    static String text(Random random) {
        return String.join(
                "",
                random.ints(random.nextInt(12), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }
}
