package org.monograph.content.publishing;

import java.util.Arrays;
import java.util.List;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Which revisions a publication may replace.
public enum ReplacePolicy {
    ANY_REVISION,

    /// Only revisions of the same publisher, and not with a document that was published before: that one
    /// comes from an older build, which must not undo the changes of a newer one.
    OWN_REVISIONS,

    /// Only revisions of files: of those that come with the service, and of a directory. Also with a document
    /// that was published before, because an edit may be undone in the directory. What editors published
    /// stays.
    REVISIONS_OF_FILES;

    /// @return what a publication by `publishedBy` does with each document, in their order
    List<PublishOutcome> outcomes(List<Document> documents, String publishedBy) {
        var digested = documents.stream().map(DigestedDocument::of).toList();
        var latest = Revisions.latest(digested);
        return digested.stream()
                .map(one -> outcome(one, publishedBy, latest.get(one.name())))
                .toList();
    }

    private PublishOutcome outcome(DigestedDocument digested, String publishedBy, Revisions.Head latest) {
        var document = digested.document();
        if (latest == null) {
            return new PublishOutcome.Published(document, 1);
        }
        if (latest.isRetired()) {
            return this == ANY_REVISION
                    ? new PublishOutcome.Published(document, latest.number() + 1)
                    : new PublishOutcome.Retired(document);
        }
        if (latest.digest().equals(digested.digest())) {
            return new PublishOutcome.Unchanged(document);
        }
        if (!mayReplace(latest, publishedBy)) {
            return new PublishOutcome.OwnedByOther(document, latest.publishedBy());
        }
        if (this == OWN_REVISIONS && latest.isEarlier()) {
            return new PublishOutcome.Outdated(document);
        }
        return new PublishOutcome.Published(document, latest.number() + 1);
    }

    private boolean mayReplace(Revisions.Head latest, String publishedBy) {
        return switch (this) {
            case ANY_REVISION -> true;
            case OWN_REVISIONS -> latest.isBy(publishedBy);
            case REVISIONS_OF_FILES -> latest.isBy(Publisher.FIRST_CONTENT) || latest.isBy(Publisher.DIRECTORY);
        };
    }

    /// @param digest of its canonical JSON
    record DigestedDocument(Document document, String digest) {

        private static DigestedDocument of(Document document) {
            return new DigestedDocument(document, DocumentFormat.digest(DocumentFormat.canonical(document)));
        }

        /// Kind and slug.
        private List<String> name() {
            return Arrays.asList(document.kind(), document.slug());
        }
    }
}
