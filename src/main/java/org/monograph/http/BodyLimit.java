package org.monograph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/// Reads the body of a POST, as far as the limit.
@ApplicationScoped
class BodyLimit {

    private static final String READING = "monograph.reading";

    private final long limit;

    BodyLimit(LimitsConfig limits) {
        this.limit = limits.body().asLongValue();
    }

    void routes(@Observes Router router) {
        var reader = BodyHandler.create(false).setBodyLimit(limit);
        router.post(GraphQLRoute.PATH)
                .order(HandlerOrder.BODY)
                .handler(http -> {
                    http.put(READING, true);
                    reader.handle(http);
                })
                .handler(http -> http.put(READING, false).next());
    }

    static boolean isReading(RoutingContext http) {
        return http.get(READING, false);
    }

    BadRequestException refusal(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return new BadRequestException(
                413,
                "the body has %s and may have %d bytes; ask for less at once"
                        .formatted(length == null ? "more" : length, limit),
                // whoever asked first whether to send it would not know where the next request begins; HTTP/2 knows
                request.version() == HttpVersion.HTTP_2 ? Map.of() : Map.of("Connection", "close"));
    }
}
