package org.monograph.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.content.citation.Citation;
import org.monograph.content.statement.DocumentReference;

/// The sources that a document names, wherever it does.
final class CitationReferences {

    private static final Set<String> LISTS = Set.of("citations", "summaryCitations");

    private CitationReferences() {}

    static Stream<DocumentReference> of(JsonNode document) {
        return in(document, "");
    }

    private static Stream<DocumentReference> in(JsonNode node, String place) {
        var ofFields = node.properties().stream().flatMap(field -> {
            var child = DocumentPath.in(place, field.getKey());
            return LISTS.contains(field.getKey()) ? named(field.getValue(), child) : in(field.getValue(), child);
        });
        var ofItems = IntStream.range(0, node.isArray() ? node.size() : 0)
                .boxed()
                .flatMap(number -> in(
                        node.get(number),
                        DocumentPath.ofItem(
                                place,
                                number,
                                name -> node.get(number).path(name).textValue())));
        return Stream.concat(ofFields, ofItems);
    }

    private static Stream<DocumentReference> named(JsonNode slugs, String place) {
        return slugs.valueStream()
                .filter(JsonNode::isTextual)
                .map(slug -> new DocumentReference(Citation.class, slug.textValue(), place));
    }
}
