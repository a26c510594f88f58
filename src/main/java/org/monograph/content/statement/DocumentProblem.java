package org.monograph.content.statement;

import org.monograph.base.terms.Excerpt;

/// A reason why a document cannot be published.
///
/// @param path of the part within the document, such as `warnings.stopping.text`; empty for the whole document
/// @param message what is wrong, and what is allowed
public record DocumentProblem(ProblemCode code, String path, String message) {

    private static final int MAX_PATH = 1_000;
    private static final int MAX_MESSAGE = 2_000;

    /// Both may contain names from the document, which may be long.
    public DocumentProblem {
        path = Excerpt.of(path, MAX_PATH);
        message = Excerpt.of(message, MAX_MESSAGE);
    }
}
