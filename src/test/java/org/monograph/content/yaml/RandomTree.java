package org.monograph.content.yaml;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Random JSON, with texts that YAML reads as something else unless they are written with care. Equal seeds give
/// equal trees.
final class RandomTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 6;
    private static final String SENTENCE = "Ask a doctor before you take it with anything else that makes you sleepy. ";

    private static final String INDICATORS = "\"'#:-?*&!%@`|>{}[],\\~=_+";
    private static final String LINES_AND_CONTROLS =
            " \n\t\r\u0000\u0007\u007f\u0085\u00a0\u2028\u2029\ufeff\ufffd\uffff";
    private static final String VALUES =
            "null no Yes on true 0 08 0800 1e3 .5 -1 0x1F 2026-01-01 12:30 .inf .nan << --- ... é 😀";

    private static final List<String> PARTS = Stream.of(
                    Stream.of(SENTENCE, SENTENCE + SENTENCE, "  ", "\n\n", "\n  ", "\r\n", " #", ": ", "- ", "? "),
                    Stream.of(VALUES.split(" ")),
                    Stream.of((INDICATORS + LINES_AND_CONTROLS).split("")))
            .flatMap(Function.identity())
            .toList();

    private final Random random;

    private RandomTree(long seed) {
        this.random = new Random(seed);
    }

    static JsonNode of(long seed) {
        return new RandomTree(seed).object(0);
    }

    private ObjectNode object(int depth) {
        var object = JSON.objectNode();
        times(5).forEach(_ -> object.set(text(), value(depth + 1)));
        return object;
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 8 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> number();
            case 3, 4 -> JSON.textNode(text());
            case 5 ->
                JSON.arrayNode().addAll(times(4).map(_ -> value(depth + 1)).toList());
            default -> object(depth);
        };
    }

    private JsonNode number() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.numberNode(random.nextInt(2000) - 1000);
            case 1 -> JSON.numberNode(new BigInteger(90, random));
            case 2 -> JSON.numberNode(random.nextInt(1000) / 100.0);
            default -> JSON.numberNode(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
        };
    }

    private String text() {
        return times(random.nextInt(1, 12))
                .map(_ -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(joining());
    }

    /// @return fewer than `bound` items
    private Stream<Integer> times(int bound) {
        return random.ints(random.nextInt(bound), 0, 1).boxed().toList().stream();
    }
}
