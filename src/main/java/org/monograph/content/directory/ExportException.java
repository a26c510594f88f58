package org.monograph.content.directory;

/// An export that could not be made. The message is for the person who asked for it, and says what to change.
public class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
