package org.monograph.content.importing;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

/// Reads one document as an editor writes it. What does not fit the format is reported and left out, so that
/// the rest can be checked too. No text and no tree makes it fail.
public final class DocumentReader {

    private static final String KIND = "kind";
    private static final List<String> KINDS = Stream.of(
                    Document.class.getAnnotation(JsonSubTypes.class).value())
            .map(JsonSubTypes.Type::name)
            .toList();
    private static final ObjectMapper MAPPER = DocumentFormat.strict(JsonMapper.builder())
            .addModule(new StrictScalars())
            .withCoercionConfigDefaults(
                    empty -> empty.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .build();

    private DocumentReader() {}

    /// @param yaml one document. The caller limits its size.
    public static ParsedDocument ofYaml(String yaml) {
        var documents = DocumentText.yaml(null, yaml);
        return switch (documents.size()) {
            case 0 -> unreadable(null, PartLines.at(1), MISSING_VALUE, "there is no document");
            case 1 -> documents.getFirst();
            default -> unreadable(null, documents.get(1).lines().get(), INVALID_VALUE, "only one document is allowed");
        };
    }

    /// @param json null is no document
    public static ParsedDocument ofJson(JsonNode json) {
        return json == null ? unreadable(null, null, MISSING_VALUE, "there is no document") : read(null, json, null);
    }

    /// @param file name; null for a text
    /// @param lines null for JSON
    static ParsedDocument read(String file, JsonNode json, PartLines lines) {
        if (StorableTree.isTooDeep(json)) {
            return unreadable(file, lines, INVALID_VALUE, StorableTree.TOO_DEEP);
        }
        var tree = StorableTree.of(json);
        var errors = new FormatErrors(tree);
        StorableTree.reportReplaced(tree, "", errors);
        return new ParsedDocument(file, tree, document(tree, errors), known(lines), errors.all());
    }

    static ParsedDocument unreadable(String file, PartLines lines, ProblemCode code, String message) {
        return new ParsedDocument(file, null, null, known(lines), List.of(new DocumentProblem(code, "", message)));
    }

    private static Supplier<PartLines> known(PartLines lines) {
        return lines == null ? null : () -> lines;
    }

    /// @return null when the kind is not known
    private static Document document(JsonNode tree, FormatErrors errors) {
        var kind = tree.path(KIND);
        if (tree instanceof ObjectNode object && KINDS.contains(kind.textValue())) {
            return documentOfKnownKind(object, errors);
        }
        var allowed = "must be one of " + String.join(", ", KINDS);
        if (!tree.isObject()) {
            errors.add(INVALID_VALUE, "", "must be a mapping with keys");
        } else if (kind.isValueNode() && !kind.isNull()) {
            errors.add(INVALID_VALUE, KIND, FormatErrors.written(kind.asText()) + " is not allowed; " + allowed);
        } else {
            errors.add(MISSING_VALUE, KIND, allowed);
        }
        return null;
    }

    private static Document documentOfKnownKind(ObjectNode tree, FormatErrors errors) {
        // Jackson would read what is before the kind from a copy that has no paths
        var kindFirst = JsonNodeFactory.instance.objectNode().<ObjectNode>set(KIND, tree.get(KIND));
        kindFirst.setAll(tree);
        try {
            return MAPPER.readerFor(Document.class).withHandler(errors).readValue(kindFirst);
        } catch (IOException e) {
            errors.add(e);
            return null;
        }
    }
}
