package org.monograph.base.database;

/// The service cannot use its database at startup. The message is for the operator and says what to change.
public class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseStartException(String message) {
        super(message);
    }

    /// For a service that has to write, on a database that is read-only.
    public static DatabaseStartException standby() {
        return new DatabaseStartException(
                "the database is a standby, or read-only for another reason: set monograph.database.read-only=true, or let the URL select the primary (targetServerType=primary)");
    }

    public DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
