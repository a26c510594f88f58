package org.monograph.monograph;

import static java.util.stream.StreamSupport.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Documents in a file that people write, parted by `---`.
final class YamlFile {

    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    private YamlFile() {}

    /// @param problems gets a line for each thing that is no document: bad YAML, unknown keys, values of a wrong type
    static List<Written> read(Path file, Consumer<String> problems) {
        var name = file.getFileName().toString();
        try {
            var text = Files.readString(file);
            var lines = stream(
                            new Yaml(new LoaderOptions())
                                    .composeAll(new StringReader(text))
                                    .spliterator(),
                            false)
                    .map(YamlLines::of)
                    .iterator();
            var trees = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text);
            return documents(name, trees, lines, problems);
        } catch (MarkedYAMLException e) {
            problems.accept(
                    "%s:%d: is no YAML: %s".formatted(name, e.getProblemMark().getLine() + 1, e.getProblem()));
        } catch (JsonProcessingException e) {
            problems.accept(
                    "%s:%d: is no YAML: %s".formatted(name, e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    private static List<Written> documents(
            String file, Iterator<JsonNode> trees, Iterator<Map<String, Integer>> lines, Consumer<String> problems) {
        var documents = new ArrayList<Written>();
        while (trees.hasNext() && lines.hasNext()) {
            var tree = trees.next();
            var written = new Written(null, file, lines.next());
            var reader = YAML.readerFor(Document.class).withHandler(new Misfits(tree, written, problems));
            document(reader, tree, written, problems, documents);
        }
        return documents;
    }

    private static void document(
            ObjectReader reader, JsonNode tree, Written written, Consumer<String> problems, List<Written> documents) {
        try {
            documents.add(new Written(reader.readValue(tree), written.file(), written.lines()));
        } catch (JsonProcessingException e) {
            var place = e instanceof JsonMappingException mapping ? Misfits.place(mapping, tree) : "";
            problems.accept(written.where(place) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
