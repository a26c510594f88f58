package org.monograph.http;

import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// An HTTP request that holds no operation to execute.
class BadRequestException extends ContentException {

    private static final long serialVersionUID = 1L;

    private final int status;

    BadRequestException(int status, String message) {
        super(ErrorCode.BAD_REQUEST, message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
