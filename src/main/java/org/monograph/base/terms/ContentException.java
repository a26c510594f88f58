package org.monograph.base.terms;

/// An error whose message is shown to the client. The message says what to change, and contains no value that
/// the client sent and nothing internal.
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
