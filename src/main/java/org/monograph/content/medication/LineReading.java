package org.monograph.content.medication;

import java.util.List;

/// What the words of a line are, once the names in it are known.
///
/// @param unknown indexes of the words that nothing is known of
/// @param isCombined whether a word or sign says that there is a second medicine
/// @param isConnected whether an unknown word stands where a second medicine would: in brackets, or after a
///     comma or slash
/// @param details null when there are none
public record LineReading(List<Integer> unknown, boolean isCombined, boolean isConnected, MedicationDetails details) {

    /// Whether each word is known, and no second medicine is meant.
    public boolean isComplete() {
        return unknown.isEmpty() && !isCombined;
    }

    /// Whether a second medicine may be meant.
    public boolean mayNameAnother() {
        return isCombined || isConnected;
    }
}
