package org.monograph.content.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.monograph.content.document.Document;
import org.monograph.content.statement.DocumentProblem;

/// A document as it was read, with what does not fit the format.
///
/// @param file name without directory; null for a text
/// @param tree what was read: mappings, lists, texts, numbers, true, false and null. Each text in it can be
///     stored and answered. Null when the text is not YAML, has more than one document, or is nested too
///     deeply, and for a document of a file that fits the format.
/// @param document the tree without what does not fit the format; null when the kind is not known, or
///     nothing was read
/// @param lines null for JSON that is not of a file
/// @param formatErrors 1,000 at most; empty when the document has the right format
public record ParsedDocument(
        String file, JsonNode tree, Document document, Supplier<PartLines> lines, List<DocumentProblem> formatErrors) {

    /// The text that should be the kind. Null when there is none.
    public String kind() {
        return document == null ? text("kind") : document.kind();
    }

    /// The text that should be the slug. Null when there is none.
    public String slug() {
        return document == null ? text("slug") : document.slug();
    }

    private String text(String key) {
        return tree == null ? null : tree.path(key).textValue();
    }

    /// The line of the closest part that is in the text, from 1. Null for JSON that is not of a file.
    ///
    /// @param path as in problems
    public Integer line(String path) {
        return lines == null ? null : (Integer) lines.get().of(path);
    }

    boolean hasFormatError(String path) {
        return formatErrors.stream().anyMatch(error -> error.path().equals(path));
    }

    /// Without the tree and the lines if it fits the format: they need several times the memory of the
    /// document.
    ///
    /// @param again finds the lines when they are needed
    ParsedDocument compact(Supplier<PartLines> again) {
        return formatErrors.isEmpty() ? new ParsedDocument(file, null, document, again, formatErrors) : this;
    }
}
