package org.monograph.content.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.content.citation.Citation;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.CitationReferences;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.statement.DocumentPath;

/// Shows in a preview which sources a draft lacks. Rows of statements have at least one source each, and all
/// sources that they name exist; so sources that say "Missing source" take their places.
public final class MissingSources {

    /// Of the source of statements that name none.
    private static final String SLUG = "missing-source";

    private MissingSources() {}

    /// @param places paths of empty lists of citations, by document
    /// @return the documents with a source for each statement, and the sources that are neither published nor
    ///     among them
    public static List<Document> filled(List<Document> documents, Function<Document, Set<String>> places) {
        var filled = documents.stream()
                .map(document -> filled(document, places.apply(document)))
                .toList();
        return Stream.concat(filled.stream(), unknown(filled).stream().map(MissingSources::source))
                .toList();
    }

    private static Document filled(Document document, Set<String> places) {
        if (places.isEmpty()) {
            return document;
        }
        var tree = DocumentFormat.tree(document);
        fill(tree, "", places);
        return DocumentFormat.read(tree.toString()).orElseThrow();
    }

    private static void fill(JsonNode node, String path, Set<String> places) {
        node.properties().forEach(field -> fill(field.getValue(), DocumentPath.in(path, field.getKey()), places));
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            fill(node.get(number), DocumentPath.ofItem(path, number, node.get(number)), places);
        }
        if (node instanceof ObjectNode object) {
            CitationReferences.FIELDS.stream()
                    .filter(field -> places.contains(DocumentPath.in(path, field))
                            && object.path(field).isEmpty())
                    .forEach(field -> object.putArray(field).add(SLUG));
        }
    }

    private static Set<String> unknown(List<Document> documents) {
        var slugs = documents.stream()
                .flatMap(document -> CitationReferences.of(DocumentFormat.tree(document)).stream())
                .map(reference -> reference.slug())
                .collect(Collectors.toCollection(TreeSet::new));
        documents.stream()
                .filter(CitationDocument.class::isInstance)
                .forEach(document -> slugs.remove(document.slug()));
        slugs.removeAll(Citation.BY_SLUG.find(slugs).keySet());
        return slugs;
    }

    private static Document source(String slug) {
        var title = slug.equals(SLUG) ? "Missing source" : "Missing source: " + slug;
        return new CitationDocument(
                slug, CitationKind.REFERENCE_WORK, title, null, null, null, null, null, null, null, null, null);
    }
}
