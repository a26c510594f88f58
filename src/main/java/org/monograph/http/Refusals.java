package org.monograph.http;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Answers a request that one of the steps before the operation has refused.
@Singleton
class Refusals {

    /// For so long the rest of a body is dropped as it comes: a connection that is closed at once can take the answer
    /// along, and one that is never closed would let a stranger send for ever.
    private static final long LINGER_MILLIS = 1_000;

    private static final String REFUSED = "monograph.refused";

    private final BodyLimit bodyLimit;
    private final Sender sender;

    Refusals(BodyLimit bodyLimit, Sender sender) {
        this.bodyLimit = bodyLimit;
        this.sender = sender;
    }

    void routes(@Observes Router router) {
        router.route(GraphQLRoute.PATH).order(HandlerOrder.REFUSAL).failureHandler(http -> {
            if (http.failure() != null && BodyLimit.isReading(http)
                    || http.data().putIfAbsent(REFUSED, true) != null) {
                // the client has left, or sends what is no HTTP, or has been answered: nobody waits
                return;
            }
            if (!http.request().isEnded()) {
                dropTheRest(http);
            }
            sender.send(http, () -> Answer.of(reason(http), MediaTypes.of(http)));
        });
    }

    /// The server's own steps tell a status alone.
    private Throwable reason(RoutingContext http) {
        return switch (http.statusCode()) {
            case 413 -> bodyLimit.refusal(http.request());
            case 417 -> new RefusedException(417, "nothing can be expected but 100-continue");
            default -> http.failure();
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
