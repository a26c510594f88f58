package org.monograph.base.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// What a failure of the database says of itself, by the classes of SQLSTATE in PostgreSQL's manual.
public final class SqlFailure {

    /// The database is there, and not in the state in which it can be read.
    static final String NOT_NOW = "55000";

    private static final List<String> BROKEN = List.of("08", "57P");

    /// Broken, no access, no such database, too many connections, ended since a standby had to go on; 99 is the
    /// driver's
    /// own, for a login that was interrupted.
    private static final List<String> UNAVAILABLE = List.of("08", "57P", "28", "3D", "53300", "40001", NOT_NOW, "99");

    private static final String READ_ONLY = "25006";

    private SqlFailure() {}

    /// Whether the connection is of no use any more: it broke, or the server ends it.
    public static boolean isBrokenConnection(SQLException failure) {
        return isOneOf(BROKEN, failure.getSQLState());
    }

    /// Whether there is no connection that works. The pool has no state for one that it could not give in time.
    public static boolean isUnavailable(SQLException failure) {
        return failure.getSQLState() == null || isOneOf(UNAVAILABLE, failure.getSQLState());
    }

    /// Whether a database that cannot be written to refused it: a standby, or one that is set so.
    public static boolean isReadOnly(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState());
    }

    private static boolean isOneOf(List<String> classes, String state) {
        return state != null && classes.stream().anyMatch(state::startsWith);
    }

    /// In one line: what the driver or the pool says, which other exceptions wrap.
    public static String message(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException && cause.getCause() instanceof IOException broken
                ? firstLine(cause) + " " + firstLine(broken)
                : firstLine(cause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
