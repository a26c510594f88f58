package org.monograph.engine.execution;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.monograph.engine.plan.DocumentPlan;

/// A query document that was parsed and validated.
///
/// @param parsed with the document, or its errors
/// @param plan null when the document has errors
record QueryDocument(PreparsedDocumentEntry parsed, DocumentPlan plan) {

    /// Null when it could not be parsed.
    Document document() {
        return parsed.getDocument();
    }

    boolean hasErrors() {
        return parsed.hasErrors();
    }
}
