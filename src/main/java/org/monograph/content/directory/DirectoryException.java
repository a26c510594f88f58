package org.monograph.content.directory;

/// The content directory as a whole cannot be read. The message is for the operator.
public class DirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryException(String message) {
        super(message);
    }

    DirectoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
