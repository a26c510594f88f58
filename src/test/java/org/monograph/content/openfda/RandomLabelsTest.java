package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.monograph.content.labelsource.TestLabels;

/// Writes random sections into each other as FDA's converter does. Their words are so few that texts and
/// tables stand in each other by chance.
class RandomLabelsTest {

    private static final List<String> WORDS =
            List.of("rash", "7 %", "Pain", "(see 5.1)", "mg", "8.2 Lactation", "none");
    private static final List<String> FIELDS = List.of(
            "warnings", "precautions", "pregnancy", "adverse_reactions", "use_in_specific_populations", "spl_medguide");

    private final Random random = new Random(20261129);
    private final Map<String, Map<Integer, List<String>>> byItem = new HashMap<>();
    private Map<String, List<String>> fields;

    @Test
    void eachLabelIsAccepted() throws JsonProcessingException {
        for (var label = 0; label < Integer.getInteger("labels", 2_000); label++) {
            fields = new LinkedHashMap<>();
            byItem.clear();
            for (var section = 0; section < 3; section++) {
                section(0);
            }
            var json = new JsonMapper().writeValueAsString(all());

            var read = TestLabels.read(
                    json.getBytes(StandardCharsets.UTF_8),
                    (in, sink) -> new OpenFdaReader(sink, LocalDate.of(2026, 11, 29)).read(in));

            assertThat(read.rejections).as(json).isEmpty();
        }
    }

    private Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>(
                Map.of("set_id", "a", "id", "b", "version", "1", "effective_time", "20260131"));
        all.putAll(fields);
        return all;
    }

    private record Written(String text, List<String> tables) {}

    /// A field comes before those of the sections in it, and has their tables, too.
    private Written section(int depth) {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        var items = fields.computeIfAbsent(field, _ -> new ArrayList<>());
        var item = items.size();
        items.add("");
        var text = new StringBuilder(words(3));
        var tables = new ArrayList<String>();
        for (var part = random.nextInt(4); part > 0; part--) {
            if (depth < 2 && random.nextInt(3) == 0) {
                var inner = section(depth + 1);
                text.append(' ').append(inner.text);
                tables.addAll(inner.tables);
            } else if (random.nextBoolean()) {
                var cells = List.of(words(1), words(2));
                text.append(' ').append(String.join(" ", cells));
                tables.add(
                        "<table><tr><td>%s</td><td>%s</td></tr></table>".formatted(cells.getFirst(), cells.getLast()));
            } else {
                text.append(' ').append(words(3));
            }
        }
        items.set(item, text.toString());
        addTables(field + "_table", item, tables);
        return new Written(text.toString(), tables);
    }

    private void addTables(String field, int item, List<String> tables) {
        if (!tables.isEmpty()) {
            byItem.computeIfAbsent(field, _ -> new TreeMap<>()).put(item, tables);
            fields.put(
                    field,
                    byItem.get(field).values().stream().flatMap(List::stream).toList());
        }
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (var word = 0; word < count; word++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
