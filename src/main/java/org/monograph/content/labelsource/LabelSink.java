package org.monograph.content.labelsource;

import java.util.Set;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelVersion;

/// Takes what a reader has read, one label at a time.
public interface LabelSink {

    /// Asked before a label is converted and checked, which takes most of the time.
    ///
    /// @param input digest of what was read; different for different input
    /// @return false when the reader goes on with the next label; the sink has taken note of this one
    default boolean isWanted(LabelVersion version, String input) {
        return true;
    }

    /// @param document which was checked: its input can be written again from it
    /// @param input as before
    void label(LabelDocument document, Set<LabelFlag> flags, String input);

    /// The reader goes on with the next label.
    ///
    /// @param setId null when it is not known
    void rejected(String setId, RejectionCode code, String reason);
}
