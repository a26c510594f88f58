package org.monograph.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// `/graphql`, behind the steps that may refuse: a kept answer is sent at once; whatever else is worked on has one
/// thread, from the bytes of its request to the bytes of its answer.
@Singleton
class GraphQLRoute {

    static final String PATH = "/graphql";

    private final MediaTypes mediaTypes;
    private final BodyLimit bodyLimit;
    private final Observer observer;
    private final RateLimit rateLimit;
    private final KeptAnswers kept;
    private final Operations operations;
    private final Sender sender;

    GraphQLRoute(
            MediaTypes mediaTypes,
            BodyLimit bodyLimit,
            Observer observer,
            RateLimit rateLimit,
            KeptAnswers kept,
            Operations operations,
            Sender sender) {
        this.mediaTypes = mediaTypes;
        this.bodyLimit = bodyLimit;
        this.observer = observer;
        this.rateLimit = rateLimit;
        this.kept = kept;
        this.operations = operations;
        this.sender = sender;
    }

    /// Before any of ours is there: the library's handlers of operations and of WebSockets are lax.
    void removeOthers(@Observes @Priority(1) Router router) {
        router.getRoutes().stream()
                .filter(route -> PATH.equals(route.getPath()))
                .forEach(Route::remove);
    }

    void routes(@Observes Router router) {
        // each may refuse, the cheapest first: what cannot be understood, or answered, is not read
        router.route(PATH)
                .order(HandlerOrder.OPERATION)
                .handler(Methods::choose)
                .handler(mediaTypes::agree)
                .handler(bodyLimit::read)
                .handler(BodyLimit::goOn)
                .handler(this::handle);
    }

    private void handle(RoutingContext http) {
        observer.begin(http);
        rateLimit.spend(http, 1);
        kept.find(http)
                .ifPresentOrElse(answer -> sender.write(answer, http), () -> sender.send(http, () -> answer(http)));
    }

    private Reply answer(RoutingContext http) {
        var request = http.request().method().equals(HttpMethod.POST)
                ? OperationRequest.parse(http.body().buffer())
                : QueryParameters.of(http.request().uri()).request();
        return kept.answer(http, request, () -> operations.execute(http, request));
    }
}
