package org.monograph.content.labelsource;

/// What the person who imports should know of a label that is accepted.
public enum LabelFlag {
    /// Its date has not come yet.
    FUTURE_DATE,
    /// It came without names and codes.
    NO_PROFILE,
    /// A section has no words.
    EMPTY_SECTION,
    /// It has U+FFFD, in place of a character that was lost before.
    LOST_CHARACTER
}
