package org.monograph.content.statement;

/// Why a document cannot be published.
///
/// @param path place within the document, such as `warnings.stopping.text`; items of lists by key, slug, name
///     or number
/// @param message what is wrong and what would be right
public record DocumentProblem(String path, String message) {}
