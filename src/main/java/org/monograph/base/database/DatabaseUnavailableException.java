package org.monograph.base.database;

/// The database gives no connection, or the connection broke. A retry may succeed.
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(Throwable cause) {
        super(SqlFailure.message(cause), cause);
    }
}
