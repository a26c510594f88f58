package org.monograph.http;

import graphql.ExecutionResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.QueryTimeoutException;
import org.jboss.logging.Logger;
import org.monograph.database.DatabaseUnavailableException;
import org.monograph.database.Snapshot;
import org.monograph.database.Snapshots;
import org.monograph.schema.ContentException;
import org.monograph.schema.ContentSizes;
import org.monograph.schema.ErrorCode;
import org.monograph.schema.PublishedSizes;

/// Runs an operation: cheap checks first, the database last.
@Singleton
class Operations {

    /// @param cost in points
    /// @param sizes by which it was estimated
    private record Estimate(int cost, ContentSizes sizes) {}

    private final FailureLog log = new FailureLog(Logger.getLogger(Operations.class), "The database cannot be read");

    private final RateLimit rateLimit;
    private final KeptAnswers kept;
    private final Documents documents;
    private final OperationNames names;
    private final NullCheck nulls;
    private final PublishedSizes sizes;
    private final CostLimit costs;
    private final OperationLimit limit;
    private final LimitsConfig limits;
    private final Engine engine;
    private final Snapshots snapshots;

    Operations(
            RateLimit rateLimit,
            KeptAnswers kept,
            Documents documents,
            OperationNames names,
            NullCheck nulls,
            PublishedSizes sizes,
            CostLimit costs,
            OperationLimit limit,
            LimitsConfig limits,
            Engine engine,
            Snapshots snapshots) {
        this.rateLimit = rateLimit;
        this.kept = kept;
        this.documents = documents;
        this.names = names;
        this.nulls = nulls;
        this.sizes = sizes;
        this.costs = costs;
        this.limit = limit;
        this.limits = limits;
        this.engine = engine;
        this.snapshots = snapshots;
    }

    /// The kept answer, where the request was answered before; to be called on the thread that takes the request,
    /// which may not wait.
    ///
    /// @throws RefusedException when the client has no points left
    Optional<Reply> kept(ClientRequest request) {
        rateLimit.spend(request.observation(), 1);
        return kept.find(request);
    }

    /// @throws ContentException when the request holds no operation, or one that may not be executed
    Reply answer(ClientRequest request) {
        var operation = request.operation();
        var document = PersistedQuery.hashOf(operation);
        request.observation().setOperation(Asked.unread(document));
        return kept.answer(request, Digest.of(document, operation), () -> execute(request, operation, document));
    }

    private Outcome execute(ClientRequest request, OperationRequest operation, Digest hash) {
        var observation = request.observation();
        var document = documents.of(hash, operation);
        observation.setOperation(names.asked(hash, operation, document));
        ReadOnly.check(request.method(), operation, document.getDocument());
        if (document.hasErrors()) {
            return Outcome.of(Engine.refused(document));
        }
        nulls.check(operation, document.getDocument());
        var known = sizes.latest();
        var cost = costs.estimate(operation, document.getDocument(), known);
        observation.setCost(cost);
        if (request.costMode() == CostMode.VALIDATE) {
            return Outcome.of(costs.report(cost));
        }
        costs.check(cost);
        rateLimit.spend(observation, cost);
        return limit.placed(
                cost,
                request.deadline(),
                () -> inScope(() -> read(request, operation, document, new Estimate(cost, known))));
    }

    /// All from one snapshot of the database, which is gone before the answer is sent.
    private Outcome read(
            ClientRequest request, OperationRequest operation, PreparsedDocumentEntry document, Estimate estimate) {
        try (var snapshot = snapshot(request.deadline())) {
            var cost = costIn(snapshot, operation, document, estimate);
            request.observation().setCost(cost);
            var size = new AnswerSize(limits.cost(), limits.answer().asLongValue(), request.deadline());
            var result = engine.execute(operation, document, request.deadline(), size, snapshot.content());
            requireDatabase(result);
            request.observation().recordDatabase(snapshot);
            return new Outcome(
                    reported(request.costMode(), result, cost, snapshot, size),
                    snapshot.content(),
                    !ReadOnly.mayChange(operation, document.getDocument()));
        }
    }

    /// Something may have been published since it was estimated, and the bound has to hold for what is read.
    private int costIn(
            Snapshot snapshot, OperationRequest operation, PreparsedDocumentEntry document, Estimate estimate) {
        if (estimate.sizes.token().equals(snapshot.content().token())) {
            return estimate.cost;
        }
        var cost = costs.estimate(
                operation, document.getDocument(), sizes.at(snapshot.content().token()));
        costs.check(cost);
        return cost;
    }

    private ExecutionResult reported(
            CostMode mode, ExecutionResult result, int cost, Snapshot snapshot, AnswerSize size) {
        return mode == CostMode.REPORT ? costs.report(result, cost, snapshot, size.objects()) : result;
    }

    /// @throws RefusedException when the database has no connection for it
    private Snapshot snapshot(Deadline deadline) {
        if (!deadline.rest().isPositive()) {
            throw CodedError.tooLate();
        }
        try {
            return snapshots.open(deadline.rest());
        } catch (QueryTimeoutException _) {
            throw CodedError.tooLate();
        } catch (DatabaseUnavailableException e) {
            log.failed(e.getMessage());
            throw OperationLimit.withoutDatabase();
        }
    }

    /// An answer in which everything from some field on has failed is of no use to anybody.
    private void requireDatabase(ExecutionResult result) {
        var broken = result.getErrors().stream()
                .filter(error -> ((CodedError) error).code() == ErrorCode.OVERLOADED)
                .findFirst();
        if (broken.isPresent()) {
            log.failed("the connection broke during an operation");
            throw OperationLimit.withoutDatabase();
        }
    }

    private static Outcome inScope(Supplier<Outcome> work) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            return work.get();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            scope.terminate();
        }
    }
}
