package org.monograph.content.publishing;

import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Which revisions a publication may replace.
public enum ReplacePolicy {
    ANY_REVISION,

    /// Only revisions of the same publisher, and not with a document that was published before: that one
    /// comes from an older build, which must not undo the changes of a newer one.
    OWN_REVISIONS;

    /// @return what a publication by `publishedBy` does with the document
    PublishOutcome outcome(Document document, String publishedBy) {
        var digest = DocumentFormat.digest(DocumentFormat.canonical(document));
        var latest = Revision.latest(document);
        return latest.isEmpty()
                ? new PublishOutcome.Published(document, 1)
                : outcome(document, digest, publishedBy, latest.get());
    }

    private PublishOutcome outcome(Document document, String digest, String publishedBy, Revision.Head latest) {
        if (latest.isRetired()) {
            return this == ANY_REVISION
                    ? new PublishOutcome.Published(document, latest.number() + 1)
                    : new PublishOutcome.Retired(document);
        }
        if (latest.digest().equals(digest)) {
            return new PublishOutcome.Unchanged(document);
        }
        if (this == OWN_REVISIONS && !latest.isBy(publishedBy)) {
            return new PublishOutcome.OwnedByOther(document, latest.publishedBy());
        }
        if (this == OWN_REVISIONS && Revision.exists(document, digest)) {
            return new PublishOutcome.Outdated(document);
        }
        return new PublishOutcome.Published(document, latest.number() + 1);
    }
}
