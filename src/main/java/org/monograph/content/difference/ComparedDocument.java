package org.monograph.content.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.monograph.content.document.DocumentFormat;

/// A document as it is compared: its fields have the order of the format, and those that were left out have
/// the values that this means. An unfinished one is compared as it is.
public final class ComparedDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private ComparedDocument() {}

    /// @param before JSON of the document; null for a document that is added
    /// @param after JSON of the document; null for a document that is removed
    public static List<Difference> differences(String before, String after) {
        return Differences.between(before == null ? null : tree(before), after == null ? null : tree(after));
    }

    private static JsonNode tree(String json) {
        return DocumentFormat.read(json).map(DocumentFormat::tree).orElseGet(() -> read(json));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
