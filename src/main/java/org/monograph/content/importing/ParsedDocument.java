package org.monograph.content.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.monograph.content.document.Document;
import org.monograph.content.statement.DocumentProblem;

/// A document as it was read, with what does not fit the format.
///
/// @param file name without directory; null for a text
/// @param tree what was read: mappings, lists, texts, numbers, true, false and null. Each text in it can be
///     stored and answered. Null when the text is not YAML, has more than one document, or is nested too
///     deeply.
/// @param document the tree without what does not fit the format; null when the kind is not known, or the
///     tree is null
/// @param lines null for JSON
/// @param formatErrors 1,000 at most; empty when the document has the right format
public record ParsedDocument(
        String file, JsonNode tree, Document document, PartLines lines, List<DocumentProblem> formatErrors) {

    /// The text that should be the kind. Null when there is none.
    public String kind() {
        return text("kind");
    }

    /// The text that should be the slug. Null when there is none.
    public String slug() {
        return text("slug");
    }

    private String text(String key) {
        return tree == null ? null : tree.path(key).textValue();
    }

    /// The line of the closest part that is in the text, from 1. Null for JSON.
    ///
    /// @param path as in problems
    public Integer line(String path) {
        return lines == null ? null : (Integer) lines.of(path);
    }

    boolean hasFormatError(String path) {
        return formatErrors.stream().anyMatch(error -> error.path().equals(path));
    }
}
