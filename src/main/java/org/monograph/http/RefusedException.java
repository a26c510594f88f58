package org.monograph.http;

import static org.monograph.schema.ErrorCode.BAD_REQUEST;

import java.util.Map;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// A request of which no operation is executed, and whose status does not follow from its code alone.
class RefusedException extends ContentException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    RefusedException(int status, String message) {
        this(status, message, Map.of());
    }

    /// @param headers of the answer, which say what would have been right
    RefusedException(int status, String message, Map<String, String> headers) {
        this(BAD_REQUEST, status, message, headers);
    }

    RefusedException(ErrorCode code, int status, String message, Map<String, String> headers) {
        super(code, message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }
}
