package org.monograph.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A query that PostgreSQL cancels after one second, for example when it waits for a lock. A timeout in the
/// client alone would leave the query running in the server; the driver's query timeout needs a second
/// connection to cancel it.
public final class TimeLimitedQuery {

    private TimeLimitedQuery() {}

    /// @param statement of a connection in auto-commit mode
    public static ResultSet execute(Statement statement, String query) throws SQLException {
        // sent together they are one transaction, to which the timeout is limited
        statement.execute("select set_config('statement_timeout', '1000', true); " + query);
        statement.getMoreResults();
        return statement.getResultSet();
    }
}
