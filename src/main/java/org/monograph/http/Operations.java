package org.monograph.http;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.monograph.database.Snapshot;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// The way of an operation: what costs little comes first, the database last.
@Singleton
class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);

    private final RateLimit rateLimit;
    private final Documents documents;
    private final OperationNames names;
    private final Tariff tariff;
    private final OperationLimit limit;
    private final Engine engine;
    private final Session session;
    private final CurrentVertxRequest currentRequest;
    private final HttpConfig config;

    Operations(
            RateLimit rateLimit,
            Documents documents,
            OperationNames names,
            Tariff tariff,
            OperationLimit limit,
            Engine engine,
            Session session,
            CurrentVertxRequest currentRequest,
            HttpConfig config) {
        this.rateLimit = rateLimit;
        this.documents = documents;
        this.names = names;
        this.tariff = tariff;
        this.limit = limit;
        this.engine = engine;
        this.session = session;
        this.currentRequest = currentRequest;
        this.config = config;
    }

    /// @throws ContentException when the operation may not be executed
    Outcome execute(RoutingContext http, OperationRequest request) {
        var deadline = Deadline.in(config.deadline());
        http.addEndHandler(_ -> deadline.bringForward());
        var mode = CostMode.of(http.request());
        var hash = PersistedQuery.hashOf(request);
        var observation = Observation.of(http);
        observation.asks(Asked.unread(hash));
        var document = documents.of(hash, request);
        observation.asks(names.asked(hash, request, document));
        ReadOnly.check(http.request().method(), request, document.getDocument());
        if (document.hasErrors()) {
            return Outcome.of(Engine.refused(document));
        }
        var price = tariff.price(request, document.getDocument());
        observation.costs(price);
        if (mode == CostMode.VALIDATE) {
            return Outcome.of(tariff.told(price));
        }
        tariff.check(price);
        rateLimit.spend(http, price);
        return limit.placed(() -> inScope(http, () -> read(request, document, deadline, mode, price, observation)));
    }

    /// All from one snapshot of the database, which is gone before the answer is sent.
    private Outcome read(
            OperationRequest request,
            PreparsedDocumentEntry document,
            Deadline deadline,
            CostMode mode,
            int price,
            Observation observation) {
        try (var snapshot = snapshot(deadline)) {
            var result = engine.execute(request, document, deadline, snapshot.contentVersion());
            observation.reads(snapshot);
            return new Outcome(
                    mode == CostMode.REPORT ? tariff.told(result, price, snapshot) : result,
                    snapshot.contentVersion(),
                    !ReadOnly.mayChange(request, document.getDocument()));
        }
    }

    /// @throws RefusedException when the database has no connection for it
    private Snapshot snapshot(Deadline deadline) {
        if (!deadline.rest().isPositive()) {
            throw new ContentException(ErrorCode.DEADLINE_EXCEEDED, CodedError.TOO_LATE);
        }
        try {
            return Snapshot.open(session, deadline.rest());
        } catch (JDBCException e) {
            LOG.error("No connection to the database", e);
            throw OperationLimit.overloaded("the database cannot be asked now");
        }
    }

    private Outcome inScope(RoutingContext http, Supplier<Outcome> work) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            currentRequest.setCurrent(http);
            return work.get();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            scope.terminate();
        }
    }
}
