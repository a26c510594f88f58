package org.monograph.content.importing;

import static org.monograph.content.statement.ProblemCode.DUPLICATE;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monograph.base.terms.Excerpt;
import org.monograph.base.terms.InputText;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.statement.ProblemCode;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads a text of documents: YAML, where they are separated by `---`, or JSON.
public final class DocumentText {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(StorableTree.MAX_DEPTH)
            .build();
    private static final ObjectMapper YAML = DocumentFormat.strict(YAMLMapper.builder(YAMLFactory.builder()
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL) // a builder begins without the defaults
                    .streamReadConstraints(CONSTRAINTS)
                    .build()))
            .build();
    private static final ObjectMapper JSON = DocumentFormat.strict(JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build()))
            .build();
    private static final int MAX_PROBLEM = 300;
    /// For messages of Jackson that name its classes, by how they begin.
    private static final Map<String, String> CLEAR_MESSAGES = Map.of(
            "Expected a field name", "a key must be a text",
            "Malformed Number", "a number must be written in digits",
            "Unexpected end-of-input", "the text ends too early");
    private static final String LIMIT = StorableTree.TOO_DEEP
            + ", and a number not longer than %d digits".formatted(StreamReadConstraints.DEFAULT_MAX_NUM_LEN);

    private final String file;
    private final ObjectMapper mapper;
    private final List<ParsedDocument> documents = new ArrayList<>();

    private DocumentText(String file, ObjectMapper mapper) {
        this.file = file;
        this.mapper = mapper;
    }

    /// @param file name; null for a text
    /// @return the last one has the error when the text is no YAML from there on
    public static List<ParsedDocument> yaml(String file, String text) {
        return new DocumentText(file, YAML).read(text);
    }

    /// @param file name; null for a text
    /// @return the last one has the error when the text is no JSON from there on
    public static List<ParsedDocument> json(String file, String text) {
        return new DocumentText(file, JSON).read(text);
    }

    /// What a file counts as whose text cannot be had.
    public static ParsedDocument unreadable(String file, String problem) {
        return DocumentReader.unreadable(file, PartLines.at(1), INVALID_VALUE, problem);
    }

    private List<ParsedDocument> read(String text) {
        var unprintable = unprintable(text);
        if (unprintable < text.length()) {
            addInvalid(text, unprintable);
        } else {
            readAll(text);
        }
        return documents;
    }

    private static int unprintable(String text) {
        var place = 0;
        while (place < text.length() && StreamReader.isPrintable(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    private void addInvalid(String text, int place) {
        var line = 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
        addInvalid(line, INVALID_VALUE, "the character U+%04X is not allowed".formatted(text.codePointAt(place)));
    }

    private void readAll(String text) {
        try (var parser = new LineRecorder(mapper.getFactory().createParser(text))) {
            readAll(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(LineRecorder parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                JsonNode tree = mapper.readTree(parser);
                var lines = parser.linesOf(tree);
                if (!tree.isNull()) { // nothing between two ---
                    documents.add(DocumentReader.read(file, tree, lines));
                }
            }
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof MarkedYAMLException cause && cause.getProblemMark() != null) {
                addInvalid(cause.getProblemMark().getLine() + 1, INVALID_VALUE, cause.getProblem());
            } else {
                addInvalid(parser.currentLocation().getLineNr(), e);
            }
        }
    }

    private void addInvalid(int line, JsonProcessingException failure) {
        var message = failure instanceof StreamConstraintsException ? LIMIT : failure.getOriginalMessage();
        var problem = CLEAR_MESSAGES.entrySet().stream()
                .filter(clear -> message.startsWith(clear.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        addInvalid(line, message.startsWith("Duplicate field") ? DUPLICATE : INVALID_VALUE, problem.orElse(message));
    }

    private void addInvalid(int line, ProblemCode code, String problem) {
        var message = "invalid %s: ".formatted(mapper == JSON ? "JSON" : "YAML")
                + Excerpt.of(InputText.storable(problem), MAX_PROBLEM);
        documents.add(DocumentReader.unreadable(file, PartLines.at(line), code, message));
    }
}
