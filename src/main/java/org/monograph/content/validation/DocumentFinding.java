package org.monograph.content.validation;

import org.monograph.content.document.Document;
import org.monograph.content.statement.DocumentProblem;

/// A problem of one of the documents that are submitted together.
public record DocumentFinding(Document document, DocumentProblem problem) {

    @Override
    public String toString() {
        return "%s %s: %s: %s".formatted(document.kind(), document.slug(), problem.path(), problem.message());
    }
}
