package org.monograph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/// Agrees with the client on what it sends and what it gets.
@ApplicationScoped
class MediaTypes {

    private static final String CHOSEN = "monograph.mediaType";

    void routes(@Observes Router router) {
        router.route(GraphQLRoute.PATH).order(HandlerOrder.MEDIA_TYPE).handler(http -> {
            http.put(CHOSEN, acceptable(http));
            if (http.request().method().equals(HttpMethod.POST)) {
                requireJson(http);
            }
            http.next();
        });
    }

    /// Of the answer; plain JSON as long as none was agreed upon.
    static MediaType of(RoutingContext http) {
        return http.get(CHOSEN, MediaType.JSON);
    }

    private static MediaType acceptable(RoutingContext http) {
        var headers = http.request().headers();
        if (headers.getAll(HttpHeaders.ACCEPT).size() > 1) {
            // only the first line would be parsed
            headers.set(HttpHeaders.ACCEPT, String.join(",", headers.getAll(HttpHeaders.ACCEPT)));
        }
        return MediaType.best(http.parsedHeaders().accept())
                .orElseThrow(() -> new RefusedException(
                        406,
                        "the answer is %s or %s: accept one of them"
                                .formatted(List.of(MediaType.values()).toArray())));
    }

    /// The only type that a browser does not send across sites without asking first.
    private static void requireJson(RoutingContext http) {
        var type = http.parsedHeaders().contentType();
        if (http.request().headers().getAll(HttpHeaders.CONTENT_TYPE).size() != 1 || !MediaType.JSON.isSaidBy(type)) {
            throw new RefusedException(
                    415, "send the operation in UTF-8, with Content-Type: %s".formatted(MediaType.JSON));
        }
        var encoding = http.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedException(415, "send the operation uncompressed", Map.of("Accept-Encoding", "identity"));
        }
    }
}
