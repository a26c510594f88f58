package org.monograph.content.labelsource;

import java.util.Set;
import org.monograph.content.labeldocument.LabelDocument;

/// Takes what a reader has read, one label at a time.
public interface LabelSink {

    /// @param document which was checked: its input can be written again from it
    void label(LabelDocument document, Set<LabelFlag> flags);

    /// The reader goes on with the next label.
    ///
    /// @param setId null when it is not known
    void rejected(String setId, RejectionCode code, String reason);
}
