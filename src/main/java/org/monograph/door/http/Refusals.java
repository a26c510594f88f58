package org.monograph.door.http;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.RefusedException;

/// Answers requests to `/graphql` that a handler has refused before the operation.
@Singleton
class Refusals {

    /// How long the rest of a body is still read, and dropped, after the response. If the connection were
    /// closed at once the client might not receive the response; if it stayed open a client could send
    /// without end.
    static final long LINGER_MILLIS = 1_000;

    private final BodyLimit bodyLimit;
    private final ReplyExecutor replies;

    Refusals(BodyLimit bodyLimit, ReplyExecutor replies) {
        this.bodyLimit = bodyLimit;
        this.replies = replies;
    }

    void routes(@Observes Router router) {
        router.route(GraphQLRoute.PATH).order(HandlerOrder.REFUSAL).failureHandler(http -> {
            var state = RequestState.of(http);
            if (http.failure() != null && state.isReadingBody() || !state.refuse()) {
                // the client has disconnected, or its body is not HTTP, or it has its response
                return;
            }
            answer(http, reason(http));
        });
    }

    private void answer(RoutingContext http, Throwable reason) {
        if (!http.request().isEnded()) {
            discardBody(http);
        }
        var state = RequestState.of(http);
        var telemetry = state.telemetry(http);
        replies.send(UncachedAnswer.of(reason, state.mediaType(), telemetry), telemetry, http);
    }

    /// Handlers of Quarkus and Vert.x fail with a status, without a message.
    private Throwable reason(RoutingContext http) {
        var status = http.statusCode();
        if (http.failure() instanceof ContentException ours) {
            return ours;
        }
        return switch (status) {
            case 413 -> bodyLimit.refusal(http);
            case 417 -> new RefusedException(417, "the header Expect may only be 100-continue");
            case 400 ->
                new RefusedException(
                        400,
                        "the request is not valid HTTP: send one header Host with a host, and a URL in which each % is"
                                + " followed by two hexadecimal digits");
            default ->
                status > 400 && status < 500
                        ? new RefusedException(
                                status, "the server refuses the request with status %d".formatted(status))
                        : http.failure();
        };
    }

    private static void discardBody(RoutingContext http) {
        http.request().handler(_ -> {}).resume();
        http.addEndHandler(_ -> http.vertx().setTimer(LINGER_MILLIS, _ -> closeConnection(http)));
    }

    private static void closeConnection(RoutingContext http) {
        if (!http.request().isEnded() || http.statusCode() == 413) {
            if (http.request().version() == HttpVersion.HTTP_2) {
                http.response().reset(0);
            } else {
                http.request().connection().close();
            }
        }
    }
}
