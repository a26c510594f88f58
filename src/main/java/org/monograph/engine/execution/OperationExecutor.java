package org.monograph.engine.execution;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;
import org.monograph.base.published.PublishedSizes;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.limits.CostLimit;
import org.monograph.engine.limits.NullCheck;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.limits.QueueLimit;
import org.monograph.engine.limits.RateLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.schema.SmallRyeContext;
import org.monograph.engine.telemetry.OperationNames;

/// Runs an operation: cheap checks first, the database last.
@Singleton
public class OperationExecutor {

    /// Mutations take effect one after another, on all instances.
    private static final int MUTATIONS = 1;
    /// Each publishes its drafts, which takes longer than a query, and writes to the database.
    private static final int PREVIEWS = 4;
    private static final int MAX_WAITING = 100;

    private final RateLimit rateLimit;
    private final QueryDocumentCache documents;
    private final OperationNames names;
    private final NullCheck nulls;
    private final PublishedSizes sizes;
    private final CostLimit costs;
    private final OperationLimit limit;
    private final QueueLimit mutationLimit = new QueueLimit("mutations", MUTATIONS, MAX_WAITING);
    private final QueueLimit previewLimit = new QueueLimit("previews", PREVIEWS, MAX_WAITING);
    private final QueryExecutor queries;
    private final PreviewExecutor previews;
    private final MutationExecutor mutations;

    OperationExecutor(
            RateLimit rateLimit,
            QueryDocumentCache documents,
            OperationNames names,
            NullCheck nulls,
            PublishedSizes sizes,
            CostLimit costs,
            OperationLimit limit,
            QueryExecutor queries,
            PreviewExecutor previews,
            MutationExecutor mutations) {
        this.rateLimit = rateLimit;
        this.documents = documents;
        this.names = names;
        this.nulls = nulls;
        this.sizes = sizes;
        this.costs = costs;
        this.limit = limit;
        this.queries = queries;
        this.previews = previews;
        this.mutations = mutations;
    }

    /// @throws ContentException when the operation may not be executed
    public Outcome execute(ClientRequest request, OperationRequest operation, Digest hash) {
        var telemetry = request.telemetry();
        var document = documents.of(hash, operation);
        telemetry.setOperation(names.labelOf(hash, operation, document.parsed()));
        ReadOnly.check(request.method(), operation, document.document());
        if (document.hasErrors()) {
            return Outcome.of(Engine.refused(document));
        }
        nulls.check(operation, document.document());
        var known = sizes.latest();
        var cost = costs.estimate(operation, document.document(), known);
        telemetry.setCost(cost);
        if (request.costMode() == CostMode.VALIDATE) {
            return Outcome.of(costs.report(cost, request.editor()));
        }
        costs.check(cost, request.editor());
        rateLimit.spend(telemetry, costs.occupied(cost));
        return execute(new Operation(request, operation, document, cost, known));
    }

    private Outcome execute(Operation operation) {
        if (operation.mayChange()) {
            mutations.check(operation.request());
            return mutationLimit.execute(operation.deadline(), () -> limited(operation, mutations::execute));
        }
        if (operation.request().preview() != null) {
            previews.check(operation.request());
            return previewLimit.execute(operation.deadline(), () -> limited(operation, previews::execute));
        }
        return limited(operation, queries::execute);
    }

    private Outcome limited(Operation operation, Function<Operation, Outcome> work) {
        return limit.execute(
                costs.occupied(operation.cost()), operation.deadline(), () -> inScope(() -> work.apply(operation)));
    }

    private static Outcome inScope(Supplier<Outcome> work) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            return work.get();
        } finally {
            SmallRyeContext.clear();
            scope.terminate();
        }
    }
}
