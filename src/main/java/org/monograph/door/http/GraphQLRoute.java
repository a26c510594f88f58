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

/// The route `/graphql`. Cached answers are sent by the event loop; other requests get a virtual thread from
/// the parsing of the request to the bytes of the response.
@Singleton
public class GraphQLRoute {

    public static final String PATH = "/graphql";

    private final MediaTypes mediaTypes;
    private final Authentication authentication;
    private final BodyLimit bodyLimit;
    private final HttpConfig config;
    private final TelemetryReporter telemetry;
    private final AnswerService answers;
    private final ReplyExecutor replies;

    GraphQLRoute(
            MediaTypes mediaTypes,
            Authentication authentication,
            BodyLimit bodyLimit,
            HttpConfig config,
            TelemetryReporter telemetry,
            AnswerService answers,
            ReplyExecutor replies) {
        this.mediaTypes = mediaTypes;
        this.authentication = authentication;
        this.bodyLimit = bodyLimit;
        this.config = config;
        this.telemetry = telemetry;
        this.answers = answers;
        this.replies = replies;
    }

    /// Runs before our routes are added: the library's handlers for operations and WebSockets accept requests
    /// that ours refuse.
    void removeLibraryRoutes(@Observes @Priority(1) Router router) {
        router.getRoutes().stream()
                .filter(route -> PATH.equals(route.getPath()))
                .forEach(Route::remove);
    }

    void routes(@Observes Router router, GraphiqlRedirect graphiql) {
        // each may refuse the request; cheap checks come first, and all before the body is read
        router.route(PATH)
                .order(HandlerOrder.OPERATION)
                .handler(AllowedMethods::check)
                .handler(graphiql::redirect)
                .handler(mediaTypes::negotiate)
                .handler(authentication::verify)
                .handler(bodyLimit::read)
                .handler(BodyLimit::continueAfterBody)
                .handler(this::handle);
    }

    private void handle(RoutingContext http) {
        var state = RequestState.of(http);
        telemetry.begin(state.telemetry(http));
        var request =
                ClientRequests.of(http, Deadline.in(state.isOfEditor() ? config.editorDeadline() : config.deadline()));
        answers.cached(request)
                .ifPresentOrElse(reply -> replies.send(reply, request.telemetry(), http), () -> execute(http, request));
    }

    private void execute(RoutingContext http, ClientRequest request) {
        replies.execute(http, request, () -> answers.answer(request));
    }
}
