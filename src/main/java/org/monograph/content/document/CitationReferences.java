package org.monograph.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.monograph.content.citation.Citation;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.DocumentReference;

/// Finds the citations that a document refers to, in all its parts.
public final class CitationReferences {

    /// Names of the lists of citations in all parts of documents.
    public static final Set<String> FIELDS = Set.of("citations", "summaryCitations");

    private CitationReferences() {}

    public static List<DocumentReference> of(JsonNode document) {
        var references = new ArrayList<DocumentReference>();
        collect(document, "", references);
        return references;
    }

    /// @param path of a part of a document
    public static boolean isPlace(String path) {
        return FIELDS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private static void collect(JsonNode node, String path, List<DocumentReference> references) {
        node.properties().forEach(field -> {
            var child = DocumentPath.in(path, field.getKey());
            if (FIELDS.contains(field.getKey())) {
                add(field.getValue(), child, references);
            } else {
                collect(field.getValue(), child, references);
            }
        });
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            var item = node.get(number);
            collect(item, DocumentPath.ofItem(path, number, item), references);
        }
    }

    private static void add(JsonNode slugs, String path, List<DocumentReference> references) {
        slugs.valueStream()
                .filter(JsonNode::isTextual) // an empty item is a problem that the constraints report
                .map(slug -> new DocumentReference(Citation.class, slug.textValue(), path))
                .forEach(references::add);
    }
}
