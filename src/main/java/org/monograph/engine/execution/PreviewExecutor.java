package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.FORBIDDEN;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import org.monograph.base.account.DraftPreview;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.graph.Reading;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.ClientRequest;

/// Executes queries as readers will see them when a change is published: publishes its drafts, executes the
/// query, and takes the publication back.
@Singleton
class PreviewExecutor {

    private static final int ATTEMPTS = 3;

    private final OperationSnapshots snapshots;
    private final DraftPreview drafts;
    private final QueryExecutor queries;
    private final boolean isReadOnly;

    PreviewExecutor(OperationSnapshots snapshots, DraftPreview drafts, QueryExecutor queries, DatabaseConfig database) {
        this.isReadOnly = database.readOnly();
        this.snapshots = snapshots;
        this.drafts = drafts;
        this.queries = queries;
    }

    /// Is called before anything waits, so that only editors, and people with a shared text, can make other previews
    /// wait.
    ///
    /// @throws ContentException when the request may not see drafts
    void check(ClientRequest request) {
        drafts.check(request.preview(), request.editor());
        if (isReadOnly) {
            throw new ContentException(
                    FORBIDDEN, "this instance only reads, and a preview writes: ask an instance that may write");
        }
    }

    /// If the same documents are published meanwhile, tries again, from what is published then.
    Outcome execute(Operation operation) {
        return execute(operation, ATTEMPTS);
    }

    private Outcome execute(Operation operation, int attemptsLeft) {
        try {
            return read(operation);
        } catch (PersistenceException e) {
            if (!SqlFailure.isConflict(e) && !SqlFailure.isDuplicate(e)) {
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
            var problems = drafts.show(request.preview(), request.editor());
            var outcome = queries.preview(operation, reading);
            return problems.isEmpty() ? outcome : outcome.with("problems", problems);
        }
    }
}
