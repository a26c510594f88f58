package org.monograph.content.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentName;

/// Documents that are to be published together.
///
/// @param documents all of them
/// @param changed those of them that will be published. Only their references are checked: the others stay as
///     they are, even where something that they refer to was changed since.
/// @param removed documents that are not published any more then
public record Submission(List<Document> documents, List<Document> changed, Set<DocumentName> removed) {

    /// The changed documents of one kind.
    <D extends Document> List<D> changed(Class<D> kind) {
        return changed.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The changed documents of one kind of all submissions.
    static <D extends Document> List<D> changed(Class<D> kind, Collection<Submission> submissions) {
        return submissions.stream()
                .flatMap(submission -> submission.changed(kind).stream())
                .toList();
    }
}
