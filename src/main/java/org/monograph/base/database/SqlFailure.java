package org.monograph.base.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// Classifies database errors by SQLSTATE, as listed in PostgreSQL's manual, and gives their message for the
/// log.
public final class SqlFailure {

    /// `object_not_in_prerequisite_state`: the server responds, but its content cannot be read now.
    static final String NOT_READY = "55000";

    private static final List<String> BROKEN_CONNECTION = List.of("08", "57P");

    /// Broken connection, no access, no such database, too many connections, query cancelled by recovery on a
    /// standby. 99 is the driver's own state for an interrupted login.
    private static final List<String> UNAVAILABLE = List.of("08", "57P", "28", "3D", "53300", "40001", NOT_READY, "99");

    private static final String READ_ONLY = "25006";
    private static final String DISK_FULL = "53100";

    /// Another transaction holds a lock for too long, has changed the row meanwhile, or waits for this one.
    private static final List<String> CONFLICTS = List.of("55P03", "40001", "40P01");

    private static final String DUPLICATE = "23505";

    private SqlFailure() {}

    /// True when the connection cannot be used any longer: it broke, or the server closes it.
    public static boolean isBrokenConnection(SQLException failure) {
        return isOneOf(BROKEN_CONNECTION, failure.getSQLState());
    }

    /// True when the database cannot be reached or used now, so that a retry may succeed. A failure without
    /// SQLSTATE counts: the pool throws it when it has no free connection in time.
    public static boolean isUnavailable(SQLException failure) {
        return failure.getSQLState() == null || isOneOf(UNAVAILABLE, failure.getSQLState());
    }

    public static boolean isDiskFull(SQLException failure) {
        return DISK_FULL.equals(failure.getSQLState());
    }

    /// True when a write failed because the database is read-only: a standby, or one configured so.
    public static boolean isReadOnly(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState());
    }

    /// True when the same work may succeed later.
    ///
    /// @param failure or a wrapper of it
    public static boolean isTemporary(Throwable failure) {
        return failure instanceof SQLException sql
                ? isUnavailable(sql) || isConflict(sql)
                : failure.getCause() != null && isTemporary(failure.getCause());
    }

    /// True when another transaction was in the way, so that the same work may succeed in a new transaction.
    ///
    /// @param failure or a wrapper of it
    public static boolean isConflict(Throwable failure) {
        return failure instanceof SQLException sql
                ? isOneOf(CONFLICTS, sql.getSQLState())
                : failure.getCause() != null && isConflict(failure.getCause());
    }

    /// True when another transaction has inserted the same row, for one that does not wait for others.
    ///
    /// @param failure or a wrapper of it
    public static boolean isDuplicate(Throwable failure) {
        return failure instanceof SQLException sql
                ? DUPLICATE.equals(sql.getSQLState())
                : failure.getCause() != null && isDuplicate(failure.getCause());
    }

    private static boolean isOneOf(List<String> classes, String state) {
        return state != null && classes.stream().anyMatch(state::startsWith);
    }

    /// The first line of the innermost message of the driver or the pool, without the exceptions that wrap
    /// it. For a network failure, with its reason.
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
