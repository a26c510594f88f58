package org.monograph.door.http;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;
import static io.vertx.core.http.HttpMethod.OPTIONS;
import static io.vertx.core.http.HttpMethod.POST;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.monograph.engine.operation.RefusedException;

/// Accepts GET, HEAD and POST, answers OPTIONS, and refuses all other methods.
final class AllowedMethods {

    private static final List<HttpMethod> ALLOWED = List.of(GET, HEAD, OPTIONS, POST);
    private static final String ALLOW = ALLOWED.stream().map(HttpMethod::name).collect(Collectors.joining(", "));

    private AllowedMethods() {}

    static void check(RoutingContext http) {
        var method = http.request().method();
        if (method.equals(OPTIONS)) {
            http.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOW)
                    .end();
        } else if (!ALLOWED.contains(method)) {
            http.fail(
                    new RefusedException(405, "send the operation by POST, or a query by GET", Map.of("Allow", ALLOW)));
        } else if (http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            http.fail(new RefusedException(
                    400, "WebSocket is not supported: send the operation by POST, or a query by GET"));
        } else {
            http.next();
        }
    }
}
