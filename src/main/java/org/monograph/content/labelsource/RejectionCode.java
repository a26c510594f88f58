package org.monograph.content.labelsource;

/// Why a label, or the rest of a file, is not imported. Reports have these names; `docs/labels.md` explains
/// them.
public enum RejectionCode {
    /// It has no set id, or one that cannot be part of an address.
    NO_SET_ID,
    /// It has no version, or one that is no number from 1.
    NO_VERSION,
    /// It has no date, or one that is not in the calendar.
    NO_DATE,
    /// It has a field that this build does not know, or a field of another form.
    UNKNOWN_FIELD,
    /// It has a field twice.
    DUPLICATE_FIELD,
    /// It has NUL or half a character, which cannot be stored.
    INVALID_CHARACTER,
    /// It has more text, or is nested more deeply, than a label has.
    TOO_LARGE,
    /// A table is not in the text of its section.
    TABLE_NOT_IN_TEXT,
    /// Its text cannot be written again from the document, byte for byte.
    NOT_REGENERATED,
    /// The same label was in this import before, in the same version or a newer one.
    DUPLICATE_LABEL,
    /// The rest of the file cannot be read.
    INVALID_FILE,
    /// The file ends in the middle.
    TRUNCATED_FILE,
    /// The text is not UTF-8.
    INVALID_ENCODING,
    /// An entry of the archive is larger, or more compressed, than a file of labels is.
    SUSPICIOUS_ARCHIVE,
    /// XML with a document type or with entities of its own.
    FORBIDDEN_XML
}
