package org.monograph.content.labelimport;

/// The import cannot begin, or not go on.
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message for the person who imports
    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }

    public ImportException(String message) {
        super(message);
    }
}
