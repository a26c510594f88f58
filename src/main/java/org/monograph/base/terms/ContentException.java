package org.monograph.base.terms;

/// A failure that the client may read: its message says what to change and holds nothing internal.
public class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public ContentException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
