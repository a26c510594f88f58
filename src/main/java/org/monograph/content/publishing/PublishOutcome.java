package org.monograph.content.publishing;

import org.monograph.content.document.Document;

/// What a publication does with one document.
public sealed interface PublishOutcome {

    Document document();

    /// The document becomes a new revision.
    record Published(Document document, int revision) implements PublishOutcome {}

    /// The latest revision has the same content.
    record Unchanged(Document document) implements PublishOutcome {}

    /// An earlier revision has the same content, so the document is older than the latest revision, which
    /// stays.
    record Outdated(Document document) implements PublishOutcome {}

    /// The document was retired by an editor, and stays so.
    record Retired(Document document) implements PublishOutcome {}

    /// The latest revision was published by another publisher, and stays.
    record OwnedByOther(Document document, String publishedBy) implements PublishOutcome {}
}
