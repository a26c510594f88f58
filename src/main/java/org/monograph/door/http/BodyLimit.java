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

/// Reads the body of a POST, with limits of size and time.
@Singleton
class BodyLimit {

    private final long limit;
    private final long editorLimit;
    private final Duration maxTime;
    private final BodyHandler handler;
    private final BodyHandler editorHandler;

    BodyLimit(LimitsConfig limits) {
        this.limit = limits.body().asLongValue();
        this.editorLimit = Math.max(limit, limits.editorBody().asLongValue());
        this.maxTime = limits.bodyTime();
        this.handler = BodyHandler.create(false).setBodyLimit(limit);
        this.editorHandler = BodyHandler.create(false).setBodyLimit(editorLimit);
    }

    void read(RoutingContext http) {
        if (!isPost(http)) {
            http.next();
            return;
        }
        RequestState.of(http).setReadingBody(true);
        (isOfEditor(http) ? editorHandler : handler).handle(http);
        // most bodies arrive together with the headers, and are read before this is run
        http.vertx().runOnContext(_ -> limitTime(http));
    }

    /// The next handler. Ends the request here where a body arrives after its time-out, which was answered.
    static void continueAfterBody(RoutingContext http) {
        var state = RequestState.of(http);
        if (!isPost(http) || state.isReadingBody()) {
            state.setReadingBody(false);
            http.next();
        }
    }

    private static boolean isOfEditor(RoutingContext http) {
        return RequestState.of(http).isOfEditor();
    }

    private static boolean isPost(RoutingContext http) {
        return http.request().method().equals(HttpMethod.POST);
    }

    private void limitTime(RoutingContext http) {
        if (RequestState.of(http).isReadingBody() && !http.response().ended()) {
            var timer = http.vertx().setTimer(maxTime.toMillis(), _ -> timeOut(http));
            http.addEndHandler(_ -> http.vertx().cancelTimer(timer));
        }
    }

    private void timeOut(RoutingContext http) {
        var state = RequestState.of(http);
        if (state.isReadingBody()) {
            state.setReadingBody(false);
            http.fail(new RefusedException(
                    408,
                    "the body has not arrived within %d ms: send it without delay".formatted(maxTime.toMillis()),
                    closing(http.request())));
        }
    }

    /// For a body that is too large.
    RefusedException refusal(RoutingContext http) {
        var request = http.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return new RefusedException(
                413,
                "the body has %s bytes, %d allowed: send a smaller document or fewer variables"
                        .formatted(length == null ? "too many" : length, isOfEditor(http) ? editorLimit : limit),
                closing(request));
    }

    /// A client that sent `Expect: 100-continue` may or may not send the body now, so in HTTP/1 it is unknown
    /// where its next request begins. HTTP/2 has no such problem.
    private static Map<String, String> closing(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 ? Map.of() : Map.of("Connection", "close");
    }
}
