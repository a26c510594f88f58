package org.monograph.http;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.monograph.database.Snapshot;

/// What surrounds an execution: the request's scope, and one snapshot of the database, both gone before the answer is
/// sent.
@ApplicationScoped
class Operations {

    private final Engine engine;
    private final Session session;
    private final CurrentVertxRequest currentRequest;
    private final HttpConfig config;

    Operations(Engine engine, Session session, CurrentVertxRequest currentRequest, HttpConfig config) {
        this.engine = engine;
        this.session = session;
        this.currentRequest = currentRequest;
        this.config = config;
    }

    ExecutionResult execute(RoutingContext http, OperationRequest request) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            currentRequest.setCurrent(http);
            try (var _ = Snapshot.open(session, config.deadline())) {
                return engine.execute(request);
            }
        } catch (RuntimeException | Error e) {
            // such as a database that does not answer; whoever waits has to be told, whatever it is
            return Engine.failed(CodedError.of(e, null, null));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            scope.terminate();
        }
    }
}
