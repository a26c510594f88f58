package org.monograph.content.publishing;

import java.util.stream.Stream;
import org.monograph.content.document.CitationReferences;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.statement.DocumentReference;

/// What published documents refer to.
final class References {

    private References() {}

    /// Whether the document refers to another one. A document in an older form, which cannot be read any more, counts
    /// as one that does.
    ///
    /// @param json of the document, which has the slug of the other one
    /// @param isInteractant whether the other one is a drug that is an interactant without a document of its own
    static boolean name(String json, DocumentName other, boolean isInteractant) {
        return DocumentFormat.read(json)
                .map(document -> Stream.concat(
                                document.references(), CitationReferences.of(DocumentFormat.tree(document)).stream())
                        .anyMatch(reference -> isTo(reference, other, isInteractant)))
                .orElse(true);
    }

    private static boolean isTo(DocumentReference reference, DocumentName other, boolean isInteractant) {
        var isOfKind = reference.type() == other.kind().entity()
                || isInteractant && reference.type() == DocumentKind.INTERACTANT.entity();
        return isOfKind && other.slug().equals(reference.slug());
    }
}
