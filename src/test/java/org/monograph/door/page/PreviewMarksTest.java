package org.monograph.door.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewMarksTest {

    private static Map<String, Object> statement(String anchor, String text) {
        return Map.of("anchor", anchor, "text", text);
    }

    @Test
    void whatDiffersIsMarkedAtItsStatement() {
        var published = Map.<String, Object>of(
                "name", "A",
                "summary", "Before",
                "warnings",
                        List.of(
                                statement("warnings.a", "1"),
                                statement("warnings.b", "1"),
                                statement("warnings.c", "1")));
        var preview = Map.<String, Object>of(
                "name", "A",
                "summary", "After",
                "warnings",
                        List.of(
                                statement("warnings.a", "1"),
                                statement("warnings.b", "2"),
                                statement("warnings.d", "1")));

        var marks = PreviewMarks.of(published, preview);

        assertThat(marks)
                .isEqualTo(new PreviewMarks(
                        Map.of("warnings.b", "changed", "warnings.d", "new"),
                        List.of("warnings.c"),
                        List.of("summary")));
        assertThat(marks.marked("<p id=\"warnings.a\"><p id=\"warnings.b\"><p id=\"warnings.d\">"))
                .isEqualTo("<p id=\"warnings.a\"><p id=\"warnings.b\" data-change=\"changed\">"
                        + "<p id=\"warnings.d\" data-change=\"new\">");
    }

    @Test
    void anEqualPageHasNoMarks() {
        var page = Map.<String, Object>of("name", "A", "warnings", List.of(statement("warnings.a", "1")));

        assertThat(PreviewMarks.of(page, page)).isEqualTo(new PreviewMarks(Map.of(), List.of(), List.of()));
    }
}
