package org.monograph.base.database;

/// The embedded database cannot start; the message tells the operator what to change.
public class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseStartException(String message) {
        super(message);
    }

    /// A service that wants to write found a database that cannot be written to.
    public static DatabaseStartException standby() {
        return new DatabaseStartException(
                "the database is a standby, or cannot be written to for another reason: set monograph.database.read-only=true, or let the URL find the primary (targetServerType=primary)");
    }

    DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
