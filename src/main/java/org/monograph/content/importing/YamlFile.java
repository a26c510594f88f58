package org.monograph.content.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Reads a YAML file of documents, which are separated by `---`.
final class YamlFile {

    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    private final String name;
    private final Consumer<String> errors;
    private final List<ParsedDocument> documents = new ArrayList<>();

    private YamlFile(String name, Consumer<String> errors) {
        this.name = name;
        this.errors = errors;
    }

    /// @param errors gets a line for each format error: invalid YAML, unknown keys, values of the wrong type
    static List<ParsedDocument> read(Path file, Consumer<String> errors) {
        var yaml = new YamlFile(file.getFileName().toString(), errors);
        try {
            yaml.readAll(Files.readString(file));
        } catch (JsonProcessingException e) {
            errors.accept(yaml.invalid(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return yaml.documents;
    }

    private String invalid(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException cause
                ? invalid(cause.getProblemMark().getLine() + 1, cause.getProblem())
                : invalid(e.getLocation().getLineNr(), e.getOriginalMessage());
    }

    private String invalid(int line, String problem) {
        return "%s:%d: invalid YAML: %s".formatted(name, line, problem);
    }

    private void readAll(String text) throws IOException {
        try (var parser = new LineRecorder(YAML.getFactory().createParser(text))) {
            while (parser.nextToken() != null) {
                JsonNode tree = YAML.readTree(parser);
                var lines = new DocumentLines(name, parser.linesOf(tree));
                if (!tree.isNull()) { // nothing between two ---
                    readDocument(tree, lines);
                }
            }
        }
    }

    private void readDocument(JsonNode tree, DocumentLines lines) throws IOException {
        var formatErrors = new FormatErrors(tree, lines, errors);
        try {
            Document document =
                    YAML.readerFor(Document.class).withHandler(formatErrors).readValue(tree);
            documents.add(new ParsedDocument(document, lines));
        } catch (JsonProcessingException e) {
            formatErrors.add(e);
        }
    }
}
