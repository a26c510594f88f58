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
import org.monograph.content.document.DocumentPath;
import org.monograph.content.importing.ContentFiles;

/// That everything the first article says stands somewhere, or is said to have been left out.
class CoverageTest {

    private static final Path TABLE = Path.of("docs", "content", "article-coverage.md");
    private static final Pattern PLACE = Pattern.compile("`(?:(?<kind>[a-z-]+):)?(?<slug>[a-z0-9-]+) (?<path>[^`]+)`");

    private final Map<String, JsonNode> documents = ContentFiles.onClassPath().documents().stream()
            .collect(toMap(document -> document.kind() + " " + document.slug(), DocumentFormat::tree));

    @Test
    void eachRowNamesAFieldThatHoldsSomethingOrAReason() throws IOException {
        var wrong = new ArrayList<String>();
        var rows = rows();
        for (var row : rows) {
            var places = PLACE.matcher(row.get(2)).results().toList();
            for (var place : places) {
                if (!holdsSomething(place.group("kind"), place.group("slug"), place.group("path"))) {
                    wrong.add(row.getFirst() + ": " + place.group());
                }
            }
            if (places.isEmpty() && !row.get(2).contains("left out")) {
                wrong.add(row.getFirst() + ": names no place");
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

    private boolean holdsSomething(String kind, String slug, String path) {
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
