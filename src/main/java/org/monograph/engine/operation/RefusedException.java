package org.monograph.engine.operation;

import static org.monograph.base.terms.ErrorCode.BAD_REQUEST;

import java.util.Map;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;

/// Refuses a request before its execution, with a status and headers that do not follow from the error code
/// alone.
public class RefusedException extends ContentException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    public RefusedException(int status, String message) {
        this(status, message, Map.of());
    }

    /// @param headers of the response, which say what the client should send, such as `Allow`
    public RefusedException(int status, String message, Map<String, String> headers) {
        this(BAD_REQUEST, status, message, headers);
    }

    public RefusedException(ErrorCode code, int status, String message, Map<String, String> headers) {
        super(code, message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
