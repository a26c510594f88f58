package org.monograph.base.published;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// When a row was what readers saw: from `publishedAt` until just before `supersededAt`.
///
/// @param revision number of the document's revision that the row was made from, from 1
/// @param supersededAt null while the row is current
@Embeddable
public record Publication(long revisionId, int revision, Instant publishedAt, Instant supersededAt) {

    /// The condition under which a row of a whole document is what readers see now.
    public static final String CURRENT = "publication.supersededAt is null";

    /// Whether the row was what readers saw at a moment; null for now.
    public boolean covers(Instant moment) {
        return moment == null
                ? supersededAt == null
                : !publishedAt.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
    }
}
