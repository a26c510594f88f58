package org.monograph.content.publishing;

import org.monograph.content.document.Document;

/// What became of a document that was handed to the publisher.
public sealed interface PublishOutcome {

    Document document();

    record Published(Document document, int revision) implements PublishOutcome {}

    /// The latest revision holds the same document.
    record Unchanged(Document document) implements PublishOutcome {}

    /// An earlier revision held the same document; a service that is older than the content must not turn it back.
    record Outdated(Document document) implements PublishOutcome {}

    /// The latest revision comes from somebody else, whose work stays.
    record Left(Document document, String publishedBy) implements PublishOutcome {}
}
