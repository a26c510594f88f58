package org.monograph.content.publishing;

import java.util.List;
import org.monograph.base.database.ContentState;

/// The result of a publication.
///
/// @param outcomes one for each document, in the order in which they were submitted
/// @param content of which all documents are a part now: a new state if any was published, else the one
///     before
public record PublishResult(List<PublishOutcome> outcomes, ContentState content) {

    /// How many documents have a new revision.
    public long published() {
        return outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .count();
    }
}
