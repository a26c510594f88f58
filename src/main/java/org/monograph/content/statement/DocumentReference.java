package org.monograph.content.statement;

import org.monograph.base.published.Published;

/// A reference from one document to another, which must be published.
///
/// @param type entity of the other document
/// @param slug null when the document lacks it; the constraints report that
/// @param path of the reference within the first document
public record DocumentReference(Class<? extends Published> type, String slug, String path) {

    /// The problem to report when the other document is not published.
    public DocumentProblem missing() {
        return new DocumentProblem(
                ProblemCode.UNKNOWN_REFERENCE,
                path,
                "there is no %s with the slug %s".formatted(type.getSimpleName(), slug));
    }
}
