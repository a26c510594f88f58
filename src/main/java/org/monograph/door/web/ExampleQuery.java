package org.monograph.door.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An example from `docs/queries` for GraphiQL.
///
/// @param title the comment in its first line
/// @param variables a JSON object
record ExampleQuery(
        String title, String query, @JsonRawValue String variables) {

    /// All examples, as a JSON array.
    static String all() {
        var examples = new ArrayList<ExampleQuery>();
        try {
            ClassPathUtils.consumeAsPaths(
                    "queries", directory -> files(directory).forEach(file -> examples.add(read(file))));
            return new JsonMapper().writeValueAsString(examples);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleQuery read(Path file) {
        try {
            var query = Files.readString(file);
            var variables = file.resolveSibling(file.getFileName().toString().replace(".graphql", ".variables.json"));
            return new ExampleQuery(
                    query.lines().findFirst().orElseThrow().substring(2), query, Files.readString(variables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
