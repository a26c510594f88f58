package org.monograph.content.labelstore;

import java.sql.SQLException;
import org.monograph.base.database.SqlFailure;

/// The database failed. Nothing of the transaction was published.
public final class LabelStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LabelStoreException(SQLException cause) {
        super(message(cause), cause);
    }

    private static String message(SQLException cause) {
        var message = SqlFailure.message(cause);
        if (SqlFailure.isDiskFull(cause)) {
            return "the disk of the database is full: " + message;
        }
        return SqlFailure.isBrokenConnection(cause)
                ? "the connection to the database broke. Its log says why; its disk may be full: " + message
                : message;
    }
}
