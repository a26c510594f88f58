package org.monograph.content.labeldocument;

import java.time.LocalDate;

/// Which label a document is, and which version of it.
///
/// @param setId permanent name of the label through all its versions, in lower case
/// @param number how often the labeler has sent it, from 1
/// @param effectiveOn the day from which it holds according to the labeler; it may lie in the future
/// @param id of this version, different for each
public record LabelVersion(String setId, int number, LocalDate effectiveOn, String id, LabelOrigin origin) {

    /// Labelers sometimes send a smaller number again, so the day comes first.
    public boolean isOlderThan(LabelVersion other) {
        var days = effectiveOn.compareTo(other.effectiveOn);
        return days < 0 || days == 0 && number < other.number;
    }
}
