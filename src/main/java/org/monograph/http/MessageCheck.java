package org.monograph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Refuses, on all paths, messages of which it is not certain where they end or for which host they are: a proxy in
/// front
/// may see another request in the same bytes (RFC 9112, sections 3.2 and 6.3).
@Singleton
class MessageCheck {

    private static final Map<String, String> CLOSE = Map.of("Connection", "close");

    private final Refusals refusals;

    MessageCheck(Refusals refusals) {
        this.refusals = refusals;
    }

    void routes(@Observes Router router) {
        router.route().order(HandlerOrder.MESSAGE).handler(http -> {
            var reason = reason(http.request());
            if (reason == null) {
                http.next();
            } else {
                refuse(http, new RefusedException(400, reason, CLOSE));
            }
        });
    }

    private void refuse(RoutingContext http, RefusedException refusal) {
        refusals.answer(http, refusal);
        if (http.request().isEnded()) {
            // what comes next on the connection may be a part of this request
            http.request().connection().close();
        }
    }

    /// Null for a message that is clear.
    private static String reason(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return null;
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return "the header Host may be sent once";
        }
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || isChunked(codings, request)
                ? null
                : "the header Transfer-Encoding has to be chunked alone; send the body with Content-Length";
    }

    private static boolean isChunked(List<String> codings, HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_1_1
                && codings.size() == 1
                && codings.getFirst().strip().equalsIgnoreCase("chunked")
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
