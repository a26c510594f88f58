package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.FORBIDDEN;

import graphql.ExecutionResult;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import org.monograph.base.account.Editor;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.Snapshot;
import org.monograph.base.graph.Reading;
import org.monograph.base.rows.RowCache;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.limits.CostLimit;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.SeenVersion;

/// Executes mutations, each in one transaction: all of its fields take effect, or none. The answer is read in the
/// transaction, and sent after the commit.
@Singleton
class MutationExecutor {

    private final CostLimit costs;
    private final LimitsConfig limits;
    private final Engine engine;
    private final OperationSnapshots snapshots;
    private final boolean isReadOnly;

    MutationExecutor(
            CostLimit costs,
            LimitsConfig limits,
            Engine engine,
            OperationSnapshots snapshots,
            DatabaseConfig database) {
        this.costs = costs;
        this.limits = limits;
        this.engine = engine;
        this.snapshots = snapshots;
        this.isReadOnly = database.readOnly();
    }

    /// Before anything waits: nobody but an editor can make the mutations of others wait.
    ///
    /// @throws ContentException when the request may not change anything
    void check(ClientRequest request) {
        Editor.required(request.editor());
        if (request.preview() != null) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "a preview can only be read: send the mutation without the header " + ClientRequest.PREVIEW_HEADER);
        }
        if (isReadOnly) {
            throw new ContentException(
                    FORBIDDEN, "this instance only reads: send the mutation to an instance that may write");
        }
    }

    Outcome execute(Operation operation) {
        try (var snapshot = snapshots.forMutation(operation.deadline())) {
            return execute(operation, snapshot);
        }
    }

    private Outcome execute(Operation operation, Snapshot snapshot) {
        var request = operation.request();
        SeenVersion.check(request.seenVersion(), snapshot.content().version());
        var size = new AnswerSize(limits.cost(), limits.answer().asLongValue(), operation.deadline());
        var reading = Reading.of(snapshot);
        var input = new OperationInput(
                operation.sent(), request.editor(), operation.deadline(), size, reading, RowCache.none(), false);
        var result = engine.execute(input, operation.document().parsed());
        snapshots.requireDatabase(result);
        request.telemetry().recordDatabase(reading);
        if (!result.getErrors().isEmpty()) {
            return new Outcome(withoutData(result), ContentState.UNKNOWN, false, false);
        }
        var reported = costs.reported(operation.costMode(), result, operation.cost(), reading, size);
        return new Outcome(reported, commit(snapshot), false, false);
    }

    /// Nothing has taken effect, so nothing is shown.
    private static ExecutionResult withoutData(ExecutionResult result) {
        return ExecutionResult.newExecutionResult().errors(result.getErrors()).build();
    }

    /// If it fails, nobody knows whether it took effect: the client has to repeat it, which is harmless.
    private static ContentState commit(Snapshot snapshot) {
        try {
            return snapshot.commit();
        } catch (QuarkusTransactionException _) {
            throw OperationLimit.withoutDatabase();
        }
    }
}
