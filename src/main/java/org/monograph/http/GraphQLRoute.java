package org.monograph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// `/graphql`: one thread for each operation, from the bytes of its request to the bytes of its answer.
@ApplicationScoped
class GraphQLRoute {

    private static final String PATH = "/graphql";
    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final Pattern JSON = Pattern.compile("(?i)\\s*application/json\\s*(;.*)?");

    private final Operations operations;
    private final ExecutorService threads;

    GraphQLRoute(Operations operations, @VirtualThreads ExecutorService threads) {
        this.operations = operations;
        this.threads = threads;
    }

    void routes(@Observes Router router) {
        router.route(PATH).order(HandlerOrder.OTHER_METHODS).handler(http -> {
            if (http.request().method() == HttpMethod.POST) {
                http.next();
            } else {
                threads.execute(() -> refuseMethod(http));
            }
        });
        router.post(PATH)
                .order(HandlerOrder.OPERATION)
                .handler(BodyHandler.create(false))
                .handler(http -> threads.execute(() -> send(answer(http), http)));
    }

    private static void refuseMethod(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
        send(Answer.of(new BadRequestException(405, "send the operation as JSON by POST")), http);
    }

    private Answer answer(RoutingContext http) {
        try {
            requireJson(http.request().getHeader(HttpHeaders.CONTENT_TYPE));
            var request = OperationRequest.parse(http.body().buffer());
            return Answer.of(operations.execute(http, request), http.request().getHeader(HttpHeaders.ACCEPT));
        } catch (BadRequestException e) {
            return Answer.of(e);
        }
    }

    /// The only type that a browser does not send across sites without asking first.
    private static void requireJson(String contentType) {
        if (contentType == null || !JSON.matcher(contentType).matches()) {
            throw new BadRequestException(415, "send the operation with Content-Type: application/json");
        }
    }

    private static void send(Answer answer, RoutingContext http) {
        try {
            answer.send(http.response());
        } catch (JsonProcessingException e) {
            LOG.error("An answer could not be written", e);
            http.response().reset();
        } catch (IOException e) {
            LOG.debug("The client left before it had its answer", e);
            http.response().reset();
        }
    }
}
