package org.monograph.content.publishing;

import java.time.Instant;
import org.monograph.base.database.ContentState;

/// What is stored with each revision and retirement of one publication.
///
/// @param publishedBy name of the publisher
/// @param changeId row of the change; null for documents that were written elsewhere
/// @param significance null for documents that were written elsewhere
/// @param note for readers; null for none
/// @param moment of the publication
public record Release(String publishedBy, Long changeId, Significance significance, String note, Instant moment) {

    private static final String PREVIEW = "";

    static Release of(String publishedBy, ContentState content) {
        return new Release(publishedBy, null, null, null, content.updatedAt());
    }

    /// For a publication that is rolled back.
    public static Release ofPreview() {
        return new Release(PREVIEW, null, null, null, null);
    }

    boolean isPreview() {
        return publishedBy.equals(PREVIEW);
    }

    Release at(Instant time) {
        return new Release(publishedBy, changeId, significance, note, time);
    }
}
