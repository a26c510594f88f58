package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.door.http.GraphQL;

/// The example queries of the documentation and GraphiQL return the documented responses.
@MonographTest
class QueriesTest {

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};
    private static final Path QUERIES = Path.of("docs", "queries");

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static List<String> names() throws IOException {
        try (var files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .map(file -> file.replace(".graphql", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aQueryReturnsTheDocumentedResponse(String name) throws IOException {
        var answer = json.readTree(
                GraphQL.ask(read(name, ".graphql"), json.readValue(read(name, ".variables.json"), VARIABLES))
                        .extract()
                        .asString());
        var written = Files.createDirectories(Path.of("target", "queries")).resolve(name + ".answer.json");
        Files.writeString(written, json.writeValueAsString(answer) + "\n");

        assertThat(answer.has("errors")).isFalse();
        assertThat(json.readTree(read(name, ".answer.json")))
                .describedAs("after an intended change: cp target/queries/*.json docs/queries/")
                .isEqualTo(answer);
    }

    @Test
    void eachQueryHasAParagraph() throws IOException {
        var paragraphs = Files.readString(QUERIES.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .toList();

        assertThat(paragraphs)
                .containsExactlyInAnyOrderElementsOf(names().stream()
                        .map(name -> "## [%s](%s.graphql)".formatted(name, name))
                        .toList());
    }

    private static String read(String name, String ending) throws IOException {
        return Files.readString(QUERIES.resolve(name + ending));
    }
}
