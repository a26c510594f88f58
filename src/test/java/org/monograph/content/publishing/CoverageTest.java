package org.monograph.content.publishing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.importing.ContentFiles;
import org.monograph.content.statement.DocumentPath;

/// Each statement of the first article is in the content, or has a reason why it is left out.
class CoverageTest {

    private static final Path TABLE = Path.of("docs", "content", "article-coverage.md");
    private static final Pattern FIELD = Pattern.compile("`(?:(?<kind>[a-z-]+):)?(?<slug>[a-z0-9-]+) (?<path>[^`]+)`");

    private final Map<String, JsonNode> documents = ContentFiles.onClassPath().documents().stream()
            .collect(toMap(document -> document.kind() + " " + document.slug(), DocumentFormat::tree));

    @Test
    void eachRowNamesAFieldWithAValueOrGivesAReason() throws IOException {
        var wrong = new ArrayList<String>();
        var rows = rows();
        for (var row : rows) {
            var fields = FIELD.matcher(row.get(2)).results().toList();
            for (var field : fields) {
                if (!hasValue(field.group("kind"), field.group("slug"), field.group("path"))) {
                    wrong.add(row.getFirst() + ": " + field.group());
                }
            }
            if (fields.isEmpty() && !row.get(2).contains("left out")) {
                wrong.add(row.getFirst() + ": names no field");
            }
            if (row.get(2).matches(".*(corrected|left out).*") && row.get(3).isBlank()) {
                wrong.add(row.getFirst() + ": gives no reason");
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(rows)
                .extracting(row -> row.getFirst().strip())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 92).mapToObj(Integer::toString).toList());
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| *\\d+ *\\|.*"))
                .map(line -> List.of(line.substring(1).split("\\|", -1)))
                .toList();
    }

    private boolean hasValue(String kind, String slug, String path) {
        var found = documents.get(kind(kind, slug) + " " + slug);
        for (var step : path.split("\\.")) {
            found = found == null ? null : child(found, step);
        }
        return found != null
                && !found.isNull()
                && (found.isContainerNode() ? !found.isEmpty() : !found.asText().isBlank());
    }

    private static String kind(String kind, String slug) {
        return kind != null ? kind : slug.equals("disclaimer") ? "disclaimer" : "drug";
    }

    private static JsonNode child(JsonNode parent, String step) {
        for (int number = 0; number < parent.size() && parent.isArray(); number++) {
            var item = parent.get(number);
            if (DocumentPath.ofItem("", number, item).equals(step)) {
                return item;
            }
        }
        return parent.get(step);
    }
}
