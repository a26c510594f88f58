package org.monograph.engine.operation;

/// Identifies an operation in log, metrics and traces. Holds no value of a variable and no literal.
///
/// @param name null where the operation has none, or its document could not be parsed
/// @param label the name in metrics; a collective name such as `(other)` for operations without a
/// name of their own in metrics
/// @param type `query`, `mutation` or `subscription`; null where the document could not be parsed
/// @param document the first 12 digits of its SHA-256; null where the request has none
public record OperationLabel(String name, String label, String type, String document) {

    static final String UNREAD_LABEL = "(unread)";

    /// For a request that was refused before its operation was read.
    static final OperationLabel UNKNOWN = new OperationLabel(null, UNREAD_LABEL, null, null);

    private static final int SHORT_DIGITS = 12;

    public static OperationLabel unread(Digest document) {
        return new OperationLabel(null, UNREAD_LABEL, null, shortened(document));
    }

    public static String shortened(Digest document) {
        return document.hexadecimal().substring(0, SHORT_DIGITS);
    }
}
