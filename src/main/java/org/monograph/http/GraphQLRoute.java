package org.monograph.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// `/graphql`, behind the steps that may refuse: one thread for each operation, from the bytes of its request to the
/// bytes of its answer.
@ApplicationScoped
class GraphQLRoute {

    static final String PATH = "/graphql";

    private final OperationLimit limit;
    private final Operations operations;
    private final Sender sender;

    GraphQLRoute(OperationLimit limit, Operations operations, Sender sender) {
        this.limit = limit;
        this.operations = operations;
        this.sender = sender;
    }

    void routes(@Observes Router router) {
        router.route(PATH)
                .order(HandlerOrder.OPERATION)
                .handler(http -> sender.send(http, limit.placed(() -> answer(http))));
    }

    private Answer answer(RoutingContext http) {
        var request = http.request().method().equals(HttpMethod.POST)
                ? OperationRequest.parse(http.body().buffer())
                : QueryParameters.of(http.request().uri()).request();
        return Answer.of(operations.execute(http, request), MediaTypes.of(http));
    }
}
