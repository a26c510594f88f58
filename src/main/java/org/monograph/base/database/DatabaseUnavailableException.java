package org.monograph.base.database;

/// The database gives no connection, or broke the one that was used. The same may work in a moment.
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(Throwable cause) {
        super(SqlFailure.message(cause), cause);
    }
}
