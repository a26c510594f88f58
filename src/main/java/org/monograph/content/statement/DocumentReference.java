package org.monograph.content.statement;

import org.monograph.base.published.Published;

/// That a document needs another one to be published.
///
/// @param type entity of the other one
/// @param path where the document names it
public record DocumentReference(Class<? extends Published> type, String slug, String path) {

    public DocumentProblem missing() {
        return new DocumentProblem(path, "there is no %s with the slug %s".formatted(type.getSimpleName(), slug));
    }
}
