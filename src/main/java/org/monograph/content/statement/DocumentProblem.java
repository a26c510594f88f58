package org.monograph.content.statement;

/// A reason why a document cannot be published.
///
/// @param path of the part within the document, such as `warnings.stopping.text`
/// @param message what is wrong, and what is allowed
public record DocumentProblem(String path, String message) {}
