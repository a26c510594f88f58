package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.TestLabels;
import org.monograph.content.labelsource.TestLabels.Collected;

/// Labels in the JSON of openFDA, for tests.
final class OpenFdaJson {

    private OpenFdaJson() {}

    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    static Collected read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Collected read(byte[] json) {
        return TestLabels.read(json, (in, sink) -> new OpenFdaReader(sink, TODAY).read(in));
    }

    /// A label with these fields; null leaves one out.
    static String label(Map<String, Object> fields) {
        var label = new LinkedHashMap<String, Object>(
                Map.of("set_id", "abc-1", "id", "v-1", "version", "3", "effective_time", "20260131"));
        label.putAll(fields);
        label.values().removeIf("-"::equals);
        try {
            return new JsonMapper().writeValueAsString(label);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static LabelDocument document(Map<String, Object> fields) {
        var read = read(label(fields));
        assertThat(read.rejections).isEmpty();
        return read.labels.getFirst();
    }

    static Map<String, Object> fields(Object... namesAndTexts) {
        var fields = new LinkedHashMap<String, Object>();
        for (var place = 0; place < namesAndTexts.length; place += 2) {
            fields.put((String) namesAndTexts[place], namesAndTexts[place + 1]);
        }
        return fields;
    }

    /// Key, depth and words of each section, and T for each table.
    static List<String> outline(LabelDocument label) {
        return label.content().sections().stream()
                .map(section -> "%d %s: %s"
                        .formatted(
                                section.depth(),
                                section.key(),
                                String.join(
                                        "|",
                                        section.blocks().stream()
                                                .map(block -> block instanceof SectionBlock.Table ? "T" : block.words())
                                                .toList())))
                .toList();
    }
}
