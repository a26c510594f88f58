package org.monograph.engine.execution;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import org.monograph.base.account.DraftPreview;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.graph.Reading;
import org.monograph.engine.limits.OperationLimit;

/// Executes queries as readers will see them when a change is published: publishes its drafts, executes the query, and
/// takes the publication back.
@Singleton
class PreviewExecutor {

    private static final int ATTEMPTS = 3;

    private final OperationSnapshots snapshots;
    private final DraftPreview drafts;
    private final QueryExecutor queries;

    PreviewExecutor(OperationSnapshots snapshots, DraftPreview drafts, QueryExecutor queries) {
        this.snapshots = snapshots;
        this.drafts = drafts;
        this.queries = queries;
    }

    /// If the same documents are published meanwhile, tries again, from what is published then.
    Outcome execute(Operation operation) {
        return execute(operation, ATTEMPTS);
    }

    private Outcome execute(Operation operation, int attemptsLeft) {
        try {
            return read(operation);
        } catch (PersistenceException e) {
            if (!SqlFailure.isConflict(e)) {
                throw e;
            }
            if (attemptsLeft == 1) {
                throw OperationLimit.conflict();
            }
            return execute(operation, attemptsLeft - 1);
        }
    }

    private Outcome read(Operation operation) {
        var request = operation.request();
        try (var reading = Reading.of(snapshots.forPreview(operation.deadline()))) {
            drafts.show(request.preview(), request.editor());
            return queries.preview(operation, reading);
        }
    }
}
