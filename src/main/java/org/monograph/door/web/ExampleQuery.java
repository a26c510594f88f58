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
import java.util.regex.Pattern;

/// An example from `docs/queries` for GraphiQL.
///
/// @param title the comment in its first line
/// @param description the first paragraph about it in `docs/queries/README.md`, as plain text
/// @param variables a JSON object
record ExampleQuery(
        String title,
        String description,
        String query,
        @JsonRawValue String variables) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

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
                    query.lines().findFirst().orElseThrow().substring(2),
                    description(file),
                    query,
                    Files.readString(variables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String description(Path file) throws IOException {
        var readme = Files.readString(file.resolveSibling("README.md"));
        var heading = "](" + file.getFileName() + ")\n\n";
        var text = readme.substring(readme.indexOf(heading) + heading.length());
        var paragraph = text.split("\n\n", 2)[0].strip();
        return LINK.matcher(paragraph).replaceAll("$1").replace("`", "").replace('\n', ' ');
    }
}
