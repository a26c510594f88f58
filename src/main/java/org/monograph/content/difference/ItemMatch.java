package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.monograph.content.statement.DocumentPath;

/// Finds out which items of two lists are the same statement: equal ones, then those of one name, then
/// those without a name that are of one form and follow the same item. Items of different names are never
/// the same, nor are single words such as slugs.
final class ItemMatch {

    /// The source of an item that was added.
    static final int NONE = -1;

    private enum Form {
        OBJECT,
        LIST,
        SENTENCE
    }

    /// @param previous number before of the nearest item above that both lists have; `NONE` at the start
    private record Place(Form form, int previous) {}

    private final JsonNode before;
    private final JsonNode after;
    /// For each item before, whether it is in the list after.
    private final boolean[] remaining;
    private final int[] sources;

    private ItemMatch(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.remaining = new boolean[before.size()];
        this.sources = new int[after.size()];
        Arrays.fill(sources, NONE);
    }

    /// For each item after, the number of the item before; `NONE` for what was added.
    static int[] sources(JsonNode before, JsonNode after) {
        var match = new ItemMatch(before, after);
        match.match(marks(before, Optional::of), marks(after, Optional::of));
        match.match(marks(before, DocumentPath::nameOf), marks(after, DocumentPath::nameOf));
        match.match(
                places(before, number -> match.remaining[number] ? number : NONE),
                places(after, number -> match.sources[number]));
        return match.sources;
    }

    private static List<Optional<?>> marks(JsonNode list, Function<JsonNode, Optional<?>> mark) {
        var marks = new ArrayList<Optional<?>>(list.size());
        list.forEach(item -> marks.add(mark.apply(item)));
        return marks;
    }

    /// @param sources for each item its number before, if both lists have it
    private static List<Optional<?>> places(JsonNode list, IntUnaryOperator sources) {
        var places = new ArrayList<Optional<?>>(list.size());
        int previous = NONE;
        for (var item : list) {
            int source = sources.applyAsInt(places.size());
            previous = source == NONE ? previous : source;
            int last = previous;
            places.add(form(item).map(form -> new Place(form, last)));
        }
        return places;
    }

    private static Optional<Form> form(JsonNode item) {
        if (item.isObject()) {
            return DocumentPath.nameOf(item).isPresent() ? Optional.empty() : Optional.of(Form.OBJECT);
        }
        return item.isArray()
                ? Optional.of(Form.LIST)
                : Optional.of(Form.SENTENCE).filter(_ -> item.isTextual() && isSentence(item.textValue()));
    }

    private static boolean isSentence(String text) {
        return text.strip().chars().anyMatch(Character::isWhitespace);
    }

    /// Items with equal marks are the same, each once, in their order. Items without a mark are the same as
    /// none.
    private void match(List<Optional<?>> marksBefore, List<Optional<?>> marksAfter) {
        var free = free(marksBefore);
        for (int number = 0; number < sources.length; number++) {
            if (sources[number] == NONE) {
                var same = marksAfter.get(number).map(free::get).map(Deque::poll);
                sources[number] = same.orElse(NONE);
                same.ifPresent(source -> remaining[source] = true);
            }
        }
    }

    private Map<Object, Deque<Integer>> free(List<Optional<?>> marks) {
        var free = new HashMap<Object, Deque<Integer>>();
        for (int number = 0; number < remaining.length; number++) {
            if (!remaining[number] && marks.get(number).isPresent()) {
                free.computeIfAbsent(marks.get(number).get(), _ -> new ArrayDeque<>())
                        .add(number);
            }
        }
        return free;
    }
}
