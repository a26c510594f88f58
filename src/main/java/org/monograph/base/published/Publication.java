package org.monograph.base.published;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// The time in which a row is current: from `publishedAt`, inclusive, to `supersededAt`, exclusive.
///
/// @param revisionId key of the row in `revision`
/// @param revision number of the document's revision, from 1
/// @param supersededAt null while the row is current
@Embeddable
public record Publication(long revisionId, int revision, Instant publishedAt, Instant supersededAt) {

    /// HQL condition for current rows of documents.
    public static final String CURRENT = "publication.supersededAt is null";

    /// Whether the row was current at the moment; null means now.
    public boolean covers(Instant moment) {
        return moment == null
                ? supersededAt == null
                : !publishedAt.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
    }
}
