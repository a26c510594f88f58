package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A part of the document before and the part that it has become.
///
/// @param before has no value for what was added
/// @param after has no value for what was removed
/// @param move null unless it is an item of a list with another place among the items that both lists have
record Pair(Part before, Part after, Move move) {

    /// @param from place among the items that both lists have, from 0
    record Move(int from, int to) {}

    /// A field of an object, or an item of a list.
    ///
    /// @param name within the path
    /// @param number of an item in its list, from 0
    record Part(String name, int number, JsonNode value) {

        private Part missing() {
            return new Part(name, number, MissingNode.getInstance());
        }
    }

    static List<Pair> ofFields(ObjectNode before, ObjectNode after) {
        var from = fields(before);
        var to = fields(after);
        var places = new HashMap<String, Integer>();
        from.forEach(field -> places.put(field.name, field.number));
        var sources = to.stream()
                .mapToInt(field -> places.getOrDefault(field.name, ItemMatch.NONE))
                .toArray();
        return ordered(from, to, sources, new Move[to.size()]);
    }

    private static List<Part> fields(ObjectNode object) {
        var parts = new ArrayList<Part>(object.size());
        object.properties().forEach(field -> parts.add(new Part(field.getKey(), parts.size(), field.getValue())));
        return parts;
    }

    static List<Pair> ofItems(JsonNode before, JsonNode after) {
        var sources = ItemMatch.sources(before, after);
        return ordered(ItemNames.parts(before), ItemNames.parts(after), sources, moves(sources));
    }

    private static Move[] moves(int[] sources) {
        var moved = Moves.of(sources);
        var common = IntStream.of(sources)
                .filter(source -> source != ItemMatch.NONE)
                .sorted()
                .toArray();
        var moves = new Move[sources.length];
        int to = 0;
        for (int item = 0; item < sources.length; item++) {
            if (moved[item]) {
                moves[item] = new Move(Arrays.binarySearch(common, sources[item]), to);
            }
            to += sources[item] == ItemMatch.NONE ? 0 : 1;
        }
        return moves;
    }

    /// @param sources for each part after, the number of the part before; `NONE` for what was added
    private static List<Pair> ordered(List<Part> before, List<Part> after, int[] sources, Move[] moves) {
        var removed = removed(before, sources);
        var pairs = new ArrayList<>(removed.getOrDefault(ItemMatch.NONE, List.of()));
        for (var part : after) {
            int source = sources[part.number];
            var from = source == ItemMatch.NONE ? part.missing() : before.get(source);
            pairs.add(new Pair(from, part, moves[part.number]));
            if (source != ItemMatch.NONE) {
                pairs.addAll(removed.getOrDefault(source, List.of()));
            }
        }
        return pairs;
    }

    /// What was removed, by the number of the part that remains before it; `NONE` at the start.
    private static Map<Integer, List<Pair>> removed(List<Part> before, int[] sources) {
        var remaining = new boolean[before.size()];
        IntStream.of(sources).filter(source -> source != ItemMatch.NONE).forEach(source -> remaining[source] = true);
        var removed = new HashMap<Integer, List<Pair>>();
        int last = ItemMatch.NONE;
        for (var part : before) {
            if (remaining[part.number]) {
                last = part.number;
            } else {
                removed.computeIfAbsent(last, _ -> new ArrayList<>()).add(new Pair(part, part.missing(), null));
            }
        }
        return removed;
    }
}
