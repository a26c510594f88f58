package org.monograph.door.web;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.monograph.door.http.HandlerOrder;
import org.monograph.engine.answers.EntityTag;
import org.monograph.engine.operation.HeaderLines;

/// Content that is the same for all clients until the next start: a page, an icon, the schema.
record StaticContent(Buffer bytes, String contentType, Duration maxAge, EntityTag tag) {

    /// Short, because pages and scripts of a new release belong together.
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    static StaticContent text(String text, String mediaType) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType + "; charset=utf-8", ONE_MINUTE);
    }

    static StaticContent of(byte[] bytes, String contentType, Duration maxAge) {
        return new StaticContent(Buffer.buffer(bytes), contentType, maxAge, EntityTag.of(ByteBuffer.wrap(bytes)));
    }

    static byte[] resource(String name) {
        try (var resource = StaticContent.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String textResource(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    void serve(Router router, String path) {
        router.route(path).order(HandlerOrder.STATIC_CONTENT).handler(this::send);
    }

    void send(RoutingContext http) {
        var response = http.response();
        if (!List.of(GET, HEAD).contains(http.request().method())) {
            response.setStatusCode(405)
                    .putHeader(HttpHeaders.ALLOW, "GET, HEAD")
                    .end();
            return;
        }
        response.putHeader(HttpHeaders.ETAG, tag.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge.toSeconds());
        if (tag.matches(HeaderLines.joined(http.request().headers(), HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
            sendBytes(http, response);
        }
    }

    private void sendBytes(RoutingContext http, HttpServerResponse response) {
        if (http.request().method().equals(HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()))
                    .end();
        } else {
            response.end(bytes);
        }
    }
}
