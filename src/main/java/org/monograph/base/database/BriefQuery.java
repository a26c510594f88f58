package org.monograph.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A query that PostgreSQL gives up after a second, as behind a lock. A client that only stops to wait leaves the
/// server waiting, with the connection; and the driver's own time-out needs another connection to say so.
public final class BriefQuery {

    private BriefQuery() {}

    /// @param statement of a connection that commits each statement by itself
    public static ResultSet execute(Statement statement, String query) throws SQLException {
        // sent together they are one transaction, where alone the limit holds
        statement.execute("select set_config('statement_timeout', '1000', true); " + query);
        statement.getMoreResults();
        return statement.getResultSet();
    }
}
