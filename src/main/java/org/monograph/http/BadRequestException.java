package org.monograph.http;

import java.util.Map;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// An HTTP request that holds no operation to execute.
class BadRequestException extends ContentException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    BadRequestException(int status, String message) {
        this(status, message, Map.of());
    }

    /// @param headers of the answer, which say what would have been right
    BadRequestException(int status, String message, Map<String, String> headers) {
        super(ErrorCode.BAD_REQUEST, message);
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
