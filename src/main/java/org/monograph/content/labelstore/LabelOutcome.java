package org.monograph.content.labelstore;

import org.monograph.content.labeldocument.LabelVersion;

/// What became of a label that was imported.
public sealed interface LabelOutcome {

    String setId();

    /// @param revision its number
    /// @param profileKept whether it came without names and codes, and those that were held stay
    record Published(String setId, int revision, boolean profileKept) implements LabelOutcome {}

    /// It equals the one held.
    record Unchanged(String setId) implements LabelOutcome {}

    /// A newer one is held, and stays.
    record Older(String setId, LabelVersion held) implements LabelOutcome {}

    /// @param code stable, such as `TABLE_NOT_IN_TEXT`
    /// @param reason for people
    record Refused(String setId, String code, String reason) implements LabelOutcome {}
}
