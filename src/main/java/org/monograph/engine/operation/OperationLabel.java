package org.monograph.engine.operation;

/// What an operation was, for those who run the service: nothing of it is a value.
///
/// @param name null where it has none, or its document could not be read
/// @param label the name, or a word for all that have none of their own in metrics; no two many
/// @param type null where the document could not be read
/// @param document the beginning of its SHA-256; null where none was named
public record OperationLabel(String name, String label, String type, String document) {

    static final String UNREAD_LABEL = "(unread)";

    /// A request that was refused before its operation was looked at.
    static final OperationLabel NOTHING = new OperationLabel(null, UNREAD_LABEL, null, null);

    private static final int SHORT = 12;

    public static OperationLabel unread(Digest document) {
        return new OperationLabel(null, UNREAD_LABEL, null, shortened(document));
    }

    public static String shortened(Digest document) {
        return document.hexadecimal().substring(0, SHORT);
    }
}
