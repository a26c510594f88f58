package org.monograph.door.http;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.HttpConfig;
import org.monograph.engine.telemetry.TelemetryReporter;

/// `/graphql`, behind the steps that may refuse: a kept answer is sent at once; all other work has one thread, from the
/// bytes of its request to the bytes of its answer.
@Singleton
public class GraphQLRoute {

    public static final String PATH = "/graphql";

    private final MediaTypes mediaTypes;
    private final BodyLimit bodyLimit;
    private final HttpConfig config;
    private final TelemetryReporter observer;
    private final AnswerService answers;
    private final ReplyExecutor sender;

    GraphQLRoute(
            MediaTypes mediaTypes,
            BodyLimit bodyLimit,
            HttpConfig config,
            TelemetryReporter observer,
            AnswerService answers,
            ReplyExecutor sender) {
        this.mediaTypes = mediaTypes;
        this.bodyLimit = bodyLimit;
        this.config = config;
        this.observer = observer;
        this.answers = answers;
        this.sender = sender;
    }

    /// Before any of ours is there: the library's handlers of operations and of WebSockets are lax.
    void removeOthers(@Observes @Priority(1) Router router) {
        router.getRoutes().stream()
                .filter(route -> PATH.equals(route.getPath()))
                .forEach(Route::remove);
    }

    void routes(@Observes Router router, GraphiqlRedirect graphiql) {
        // each may refuse, the cheapest first: what cannot be understood, or answered, is not read
        router.route(PATH)
                .order(HandlerOrder.OPERATION)
                .handler(AllowedMethods::choose)
                .handler(graphiql::redirect)
                .handler(mediaTypes::agree)
                .handler(bodyLimit::read)
                .handler(BodyLimit::goOn)
                .handler(this::handle);
    }

    private void handle(RoutingContext http) {
        observer.begin(RequestState.of(http).telemetry(http));
        var request = ClientRequests.of(http, Deadline.in(config.deadline()));
        answers.cached(request)
                .ifPresentOrElse(reply -> sender.write(reply, request.telemetry(), http), () -> execute(http, request));
    }

    private void execute(RoutingContext http, ClientRequest request) {
        http.addEndHandler(_ -> request.deadline().bringForward());
        sender.send(http, request, () -> answers.answer(request));
    }
}
