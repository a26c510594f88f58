package org.monograph.content.labelstore;

import java.sql.SQLException;
import org.monograph.base.database.SqlFailure;

/// The database failed. Nothing of the transaction was published.
public final class LabelStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LabelStoreException(SQLException cause) {
        super(SqlFailure.message(cause), cause);
    }
}
