package org.monograph.monograph;

/// What became of a document that was handed to the publisher.
sealed interface PublishOutcome {

    Document document();

    record Published(Document document, int revision) implements PublishOutcome {}

    /// The latest revision holds the same document.
    record Unchanged(Document document) implements PublishOutcome {}

    /// The latest revision comes from somebody else, whose work stays.
    record Left(Document document, String publishedBy) implements PublishOutcome {}
}
