package org.monograph.content.importing;

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
import java.util.List;
import java.util.function.Consumer;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Documents in a file that people write, parted by `---`.
final class YamlFile {

    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    private YamlFile() {}

    /// @param problems gets a line for each thing that is no document: bad YAML, unknown keys, values of a wrong type
    static List<ParsedDocument> read(Path file, Consumer<String> problems) {
        var name = file.getFileName().toString();
        var documents = new ArrayList<ParsedDocument>();
        try {
            read(name, Files.readString(file), problems, documents);
        } catch (MarkedYAMLException e) {
            problems.accept(
                    "%s:%d: is no YAML: %s".formatted(name, e.getProblemMark().getLine() + 1, e.getProblem()));
        } catch (JsonProcessingException e) {
            problems.accept(
                    "%s:%d: is no YAML: %s".formatted(name, e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static void read(String file, String text, Consumer<String> problems, List<ParsedDocument> documents)
            throws IOException {
        var nodes =
                new Yaml(new LoaderOptions()).composeAll(new StringReader(text)).iterator();
        try (var trees = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (nodes.hasNext() && trees.hasNextValue()) {
                var parsed = new ParsedDocument(null, file, YamlLines.of(nodes.next()));
                var tree = trees.nextValue();
                if (tree != null && !tree.isNull() && !tree.isMissingNode()) { // nothing stands between two ---
                    var reader = YAML.readerFor(Document.class).withHandler(new FormatErrors(tree, parsed, problems));
                    document(reader, tree, parsed, problems, documents);
                }
            }
        }
    }

    private static void document(
            ObjectReader reader,
            JsonNode tree,
            ParsedDocument parsed,
            Consumer<String> problems,
            List<ParsedDocument> documents) {
        try {
            documents.add(new ParsedDocument(reader.readValue(tree), parsed.file(), parsed.lines()));
        } catch (JsonProcessingException e) {
            var place = e instanceof JsonMappingException mapping ? FormatErrors.place(mapping, tree) : "";
            problems.accept(parsed.where(place) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
