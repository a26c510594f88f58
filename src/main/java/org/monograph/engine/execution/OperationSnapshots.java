package org.monograph.engine.execution;

import graphql.ExecutionResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Function;
import org.hibernate.JDBCException;
import org.hibernate.QueryTimeoutException;
import org.jboss.logging.Logger;
import org.monograph.base.database.DatabaseUnavailableException;
import org.monograph.base.database.Snapshot;
import org.monograph.base.database.Snapshots;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.telemetry.FailureLog;

/// The snapshots of operations. A failure of the database becomes a response.
@Singleton
class OperationSnapshots {

    private final FailureLog log =
            new FailureLog(Logger.getLogger(OperationSnapshots.class), "The database cannot be read");

    private final Snapshots snapshots;

    OperationSnapshots(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// @throws RefusedException when the database gives no connection
    Snapshot forQuery(Deadline deadline) {
        return open(deadline, snapshots::open);
    }

    /// @throws RefusedException when the database gives no connection
    Snapshot forPreview(Deadline deadline) {
        return open(deadline, snapshots::openForPreview);
    }

    /// @throws RefusedException when the database gives no connection, or another mutation takes too long
    Snapshot forMutation(Deadline deadline) {
        return open(deadline, snapshots::openToWrite);
    }

    private Snapshot open(Deadline deadline, Function<Duration, Snapshot> opening) {
        if (!deadline.remaining().isPositive()) {
            throw Deadline.exceeded();
        }
        try {
            return opening.apply(deadline.remaining());
        } catch (QueryTimeoutException _) {
            throw Deadline.exceeded();
        } catch (DatabaseUnavailableException e) {
            log.failed(e.getMessage());
            throw OperationLimit.withoutDatabase();
        } catch (JDBCException e) {
            if (SqlFailure.isConflict(e)) {
                throw OperationLimit.conflict();
            }
            throw e;
        }
    }

    /// If the connection broke, all later fields have failed, and the answer is useless.
    ///
    /// @throws RefusedException when a field failed with OVERLOADED
    void requireDatabase(ExecutionResult result) {
        var broken = result.getErrors().stream()
                .map(CodedError.class::cast)
                .filter(error -> error.code() == ErrorCode.OVERLOADED)
                .findFirst();
        if (broken.isPresent()) {
            log.failed("an operation has failed: " + broken.get().getMessage());
            throw OperationLimit.refused(broken.get().getMessage());
        }
    }
}
