package org.monograph.door.http;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.RefusedException;

/// Answers a request that one of the steps before the operation has refused.
@Singleton
class Refusals {

    /// For so long the rest of a body is dropped as it comes: a connection that is closed at once can take the answer
    /// along, and one that is never closed would let a stranger send for ever.
    static final long LINGER_MILLIS = 1_000;

    private final BodyLimit bodyLimit;
    private final ReplyExecutor sender;

    Refusals(BodyLimit bodyLimit, ReplyExecutor sender) {
        this.bodyLimit = bodyLimit;
        this.sender = sender;
    }

    void routes(@Observes Router router) {
        router.route(GraphQLRoute.PATH).order(HandlerOrder.REFUSAL).failureHandler(http -> {
            var state = RequestState.of(http);
            if (http.failure() != null && state.isReadingBody() || !state.refuse()) {
                // the client has left, or sends what is no HTTP, or has been answered
                return;
            }
            answer(http, reason(http));
        });
    }

    private void answer(RoutingContext http, Throwable reason) {
        if (!http.request().isEnded()) {
            dropTheRest(http);
        }
        var state = RequestState.of(http);
        var telemetry = state.telemetry(http);
        sender.write(UncachedAnswer.of(reason, state.mediaType(), telemetry), telemetry, http);
    }

    /// The server's own steps give a status alone.
    private Throwable reason(RoutingContext http) {
        var status = http.statusCode();
        if (http.failure() instanceof ContentException ours) {
            return ours;
        }
        return switch (status) {
            case 413 -> bodyLimit.refusal(http.request());
            case 417 -> new RefusedException(417, "nothing can be expected but 100-continue");
            case 400 ->
                new RefusedException(
                        400,
                        "the request is not valid HTTP: send one header Host with a host, and an address in which each % is"
                                + " followed by two hexadecimal digits");
            default ->
                status > 400 && status < 500
                        ? new RefusedException(
                                status, "the server refuses the request with status %d".formatted(status))
                        : http.failure();
        };
    }

    private static void dropTheRest(RoutingContext http) {
        http.request().handler(_ -> {}).resume();
        http.addEndHandler(_ -> http.vertx().setTimer(LINGER_MILLIS, _ -> giveUp(http)));
    }

    private static void giveUp(RoutingContext http) {
        if (!http.request().isEnded() || http.statusCode() == 413) {
            if (http.request().version() == HttpVersion.HTTP_2) {
                http.response().reset(0);
            } else {
                http.request().connection().close();
            }
        }
    }
}
