package org.monograph.door.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.operation.RefusedException;

/// Reads the body of a POST, as far as the limit, and for as long.
@Singleton
class BodyLimit {

    private final long limit;
    private final Duration time;
    private final BodyHandler reader;

    BodyLimit(LimitsConfig limits) {
        this.limit = limits.body().asLongValue();
        this.time = limits.bodyTime();
        this.reader = BodyHandler.create(false).setBodyLimit(limit);
    }

    void read(RoutingContext http) {
        if (!isPost(http)) {
            http.next();
            return;
        }
        RequestState.of(http).setReadingBody(true);
        reader.handle(http);
        // most bodies arrive with their heads, and are read before this is run
        http.vertx().runOnContext(_ -> limitTime(http));
    }

    /// The step behind: whoever was too slow has been answered.
    static void goOn(RoutingContext http) {
        var state = RequestState.of(http);
        if (!isPost(http) || state.isReadingBody()) {
            state.setReadingBody(false);
            http.next();
        }
    }

    private static boolean isPost(RoutingContext http) {
        return http.request().method().equals(HttpMethod.POST);
    }

    private void limitTime(RoutingContext http) {
        if (RequestState.of(http).isReadingBody() && !http.response().ended()) {
            var timer = http.vertx().setTimer(time.toMillis(), _ -> giveUp(http));
            http.addEndHandler(_ -> http.vertx().cancelTimer(timer));
        }
    }

    private void giveUp(RoutingContext http) {
        var state = RequestState.of(http);
        if (state.isReadingBody()) {
            state.setReadingBody(false);
            http.fail(new RefusedException(
                    408,
                    "the body has not arrived within %d ms; send it at once".formatted(time.toMillis()),
                    closing(http.request())));
        }
    }

    RefusedException refusal(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return new RefusedException(
                413,
                "the body has %s and may have %d bytes; ask for less at once"
                        .formatted(length == null ? "more" : length, limit),
                closing(request));
    }

    /// Whoever asked first whether to send a body would not know where the next request begins; HTTP/2 knows.
    private static Map<String, String> closing(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 ? Map.of() : Map.of("Connection", "close");
    }
}
