package org.monograph.engine.execution;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import org.monograph.base.database.ContentState;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.ContentReplaced;
import org.monograph.base.published.KnownContent;
import org.monograph.base.published.PublishedSizes;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.limits.CostLimit;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.plan.Plans;

/// Executes queries. Everything in an answer is of one state of the content.
@Singleton
class QueryExecutor {

    /// Of what this instance knows about the content, for reading cached rows without asking the database.
    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    private final PublishedSizes sizes;
    private final CostLimit costs;
    private final LimitsConfig limits;
    private final Plans plans;
    private final Engine engine;
    private final OperationSnapshots snapshots;
    private final KnownContent content;
    private final RowCache rows;

    QueryExecutor(
            PublishedSizes sizes,
            CostLimit costs,
            LimitsConfig limits,
            Plans plans,
            Engine engine,
            OperationSnapshots snapshots,
            KnownContent content,
            RowCache rows) {
        this.sizes = sizes;
        this.costs = costs;
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

    /// Reads everything from cached rows of the newest known content and one snapshot of the database that shows
    /// the same content. If newer content was published meanwhile, reads again, from a new snapshot.
    Outcome execute(Operation operation) {
        var generation = rows.generation();
        var known = content.content();
        if (maySkipSnapshot(operation, known)) {
            try (var reading = Reading.of(known, () -> snapshots.forQuery(operation.deadline()))) {
                return read(operation, reading, rows.of(generation, known.token()), true);
            } catch (Reading.ContentChangedException _) {
                // read again
            }
        }
        try (var reading = Reading.of(snapshots.forQuery(operation.deadline()))) {
            var token = reading.content().token();
            var cached = token.equals(known.token()) ? rows.of(generation, token) : RowCache.none();
            return read(estimated(operation, reading), reading, cached, true);
        }
    }

    /// Only where a cached answer would be sent too.
    private boolean maySkipSnapshot(Operation operation, ContentState known) {
        return operation.request().isPublic()
                && known.version() >= operation.request().seenVersion()
                && content.age().compareTo(MAX_AGE) < 0
                && operation.isEstimatedFor(known);
    }

    /// Estimates again if content was published since: the limit holds for the content that is read.
    private Operation estimated(Operation operation, Reading reading) {
        if (operation.isEstimatedFor(reading.content())) {
            return operation;
        }
        var cost = costs.estimate(
                operation.sent(),
                operation.document().document(),
                sizes.at(reading.content().token()));
        costs.check(cost, operation.request().editor());
        return operation.withCost(cost);
    }

    /// Reads from a snapshot that shows drafts as if they were published.
    Outcome preview(Operation operation, Reading reading) {
        return read(operation, reading, RowCache.none(), false);
    }

    /// The snapshot is closed before the answer is sent.
    private Outcome read(Operation operation, Reading reading, CachedRows cached, boolean isPublished) {
        var request = operation.request();
        request.telemetry().setCost(operation.cost());
        var size = new AnswerSize(limits.cost(), limits.answer().asLongValue(), operation.deadline());
        var input = new OperationInput(
                operation.sent(), request.editor(), operation.deadline(), size, reading, cached, isPublished);
        var result = operation.costMode() == CostMode.REPORT
                ? engine.execute(input, operation.document().parsed())
                : planned(input, operation.document())
                        .orElseGet(
                                () -> engine.execute(input, operation.document().parsed()));
        reading.failure().ifPresent(failure -> {
            throw failure;
        });
        snapshots.requireDatabase(result);
        request.telemetry().recordDatabase(reading);
        return new Outcome(
                costs.reported(operation.costMode(), result, operation.cost(), reading, size),
                reading.content(),
                true,
                reading.isCacheable());
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
}
