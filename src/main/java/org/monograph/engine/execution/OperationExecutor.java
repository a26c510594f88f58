package org.monograph.engine.execution;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import io.quarkus.arc.Arc;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.QueryTimeoutException;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseUnavailableException;
import org.monograph.base.database.Snapshot;
import org.monograph.base.database.Snapshots;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.ContentReplaced;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.KnownContent;
import org.monograph.base.published.PublishedSizes;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.limits.CostLimit;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.limits.NullCheck;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.limits.RateLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.plan.Plans;
import org.monograph.engine.schema.SmallRyeContext;
import org.monograph.engine.telemetry.FailureLog;
import org.monograph.engine.telemetry.OperationNames;

/// Runs an operation: cheap checks first, the database last.
@Singleton
public class OperationExecutor {

    /// @param cost in points
    /// @param sizes that it was estimated with
    private record Estimate(int cost, ContentSizes sizes) {}

    /// Of what this instance knows about the content, for reading cached rows without asking the database.
    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    private final FailureLog log =
            new FailureLog(Logger.getLogger(OperationExecutor.class), "The database cannot be read");

    private final RateLimit rateLimit;
    private final QueryDocumentCache documents;
    private final OperationNames names;
    private final NullCheck nulls;
    private final PublishedSizes sizes;
    private final CostLimit costs;
    private final OperationLimit limit;
    private final LimitsConfig limits;
    private final Plans plans;
    private final Engine engine;
    private final Snapshots snapshots;
    private final KnownContent content;
    private final RowCache rows;

    OperationExecutor(
            RateLimit rateLimit,
            QueryDocumentCache documents,
            OperationNames names,
            NullCheck nulls,
            PublishedSizes sizes,
            CostLimit costs,
            OperationLimit limit,
            LimitsConfig limits,
            Plans plans,
            Engine engine,
            Snapshots snapshots,
            KnownContent content,
            RowCache rows) {
        this.rateLimit = rateLimit;
        this.documents = documents;
        this.names = names;
        this.nulls = nulls;
        this.sizes = sizes;
        this.costs = costs;
        this.limit = limit;
        this.limits = limits;
        this.plans = plans;
        this.engine = engine;
        this.snapshots = snapshots;
        this.content = content;
        this.rows = rows;
    }

    /// After a restore of the database other rows may have the same keys.
    void forgetRows(@Observes ContentReplaced replacement) {
        rows.renew();
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
            return Outcome.of(costs.report(cost));
        }
        costs.check(cost);
        rateLimit.spend(telemetry, cost);
        return limit.execute(
                cost,
                request.deadline(),
                () -> inScope(() -> read(request, operation, document, new Estimate(cost, known))));
    }

    /// Reads everything from cached rows of the newest known content and one snapshot of the database that shows
    /// the same content. If newer content was published meanwhile, reads again, from a new snapshot.
    private Outcome read(ClientRequest request, OperationRequest operation, QueryDocument document, Estimate estimate) {
        var generation = rows.generation();
        var known = content.content();
        if (maySkipSnapshot(request, known, estimate)) {
            try (var reading = Reading.of(known, () -> snapshot(request.deadline()))) {
                return read(request, operation, document, estimate.cost, reading, rows.of(generation, known.token()));
            } catch (Reading.ContentChangedException _) {
                // read again
            }
        }
        try (var reading = Reading.of(snapshot(request.deadline()))) {
            var cost = costIn(reading, operation, document, estimate);
            var token = reading.content().token();
            var cached = token.equals(known.token()) ? rows.of(generation, token) : RowCache.none();
            return read(request, operation, document, cost, reading, cached);
        }
    }

    /// Only where a cached answer would be sent too.
    private boolean maySkipSnapshot(ClientRequest request, ContentState known, Estimate estimate) {
        return request.isPublic()
                && known.version() >= request.seenVersion()
                && content.age().compareTo(MAX_AGE) < 0
                && estimate.sizes.token().equals(known.token());
    }

    /// The snapshot is closed before the answer is sent.
    private Outcome read(
            ClientRequest request,
            OperationRequest operation,
            QueryDocument document,
            int cost,
            Reading reading,
            CachedRows cached) {
        request.telemetry().setCost(cost);
        var size = new AnswerSize(limits.cost(), limits.answer().asLongValue(), request.deadline());
        var input = new OperationInput(operation, request.editor(), request.deadline(), size, reading, cached);
        var result = request.costMode() == CostMode.REPORT
                ? engine.execute(input, document.parsed())
                : planned(input, document).orElseGet(() -> engine.execute(input, document.parsed()));
        reading.failure().ifPresent(failure -> {
            throw failure;
        });
        requireDatabase(result);
        request.telemetry().recordDatabase(reading);
        return new Outcome(
                reported(request.costMode(), result, cost, reading, size),
                reading.content(),
                !ReadOnly.mayChange(operation, document.document()));
    }

    /// Empty when the operation has to be executed by graphql-java.
    private Optional<ExecutionResult> planned(OperationInput input, QueryDocument document) {
        var size = input.size().restarted();
        try {
            return plans.execute(document.plan(), input.request(), GraphQLContext.of(input.context()), size);
        } catch (PersistenceException e) {
            return Optional.of(Engine.failed(ClientErrors.of(e, null, null)));
        } finally {
            input.reading().failure().ifPresent(failure -> {
                throw failure;
            });
        }
    }

    /// Estimates again if content was published since: the limit holds for the content that is read.
    private int costIn(Reading reading, OperationRequest operation, QueryDocument document, Estimate estimate) {
        if (estimate.sizes.token().equals(reading.content().token())) {
            return estimate.cost;
        }
        var cost = costs.estimate(
                operation, document.document(), sizes.at(reading.content().token()));
        costs.check(cost);
        return cost;
    }

    private ExecutionResult reported(
            CostMode mode, ExecutionResult result, int cost, Reading reading, AnswerSize size) {
        return mode == CostMode.REPORT ? costs.report(result, cost, reading, size.objects()) : result;
    }

    /// @throws RefusedException when the database gives no connection
    private Snapshot snapshot(Deadline deadline) {
        if (!deadline.remaining().isPositive()) {
            throw Deadline.exceeded();
        }
        try {
            return snapshots.open(deadline.remaining());
        } catch (QueryTimeoutException _) {
            throw Deadline.exceeded();
        } catch (DatabaseUnavailableException e) {
            log.failed(e.getMessage());
            throw OperationLimit.withoutDatabase();
        }
    }

    /// If the connection broke, all later fields have failed, and the answer is useless.
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
            SmallRyeContext.clear();
            scope.terminate();
        }
    }
}
