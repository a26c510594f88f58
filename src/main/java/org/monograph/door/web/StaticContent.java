package org.monograph.door.web;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.monograph.door.http.HandlerOrder;
import org.monograph.engine.answers.EntityTag;
import org.monograph.engine.answers.Gzip;
import org.monograph.engine.operation.HeaderLines;

/// Content that is the same for all clients until the next start: a page, an icon, the schema.
///
/// @param compressed with gzip; few clients do not accept it
/// @param tag of the uncompressed form
public record StaticContent(byte[] compressed, String contentType, Duration maxAge, EntityTag tag) {

    /// Short, because pages and scripts of a new release belong together.
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    public static StaticContent text(String text, String mediaType) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType + "; charset=utf-8", ONE_MINUTE);
    }

    static StaticContent of(byte[] bytes, String contentType, Duration maxAge) {
        return new StaticContent(Gzip.compress(bytes), contentType, maxAge, EntityTag.of(ByteBuffer.wrap(bytes)));
    }

    /// @param bytes compressed with gzip
    static StaticContent compressed(byte[] bytes, String contentType, Duration maxAge) {
        return new StaticContent(bytes, contentType, maxAge, EntityTag.of(ByteBuffer.wrap(bytes)));
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

    public void serve(Router router, String path) {
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
        var gzip = Gzip.isAccepted(HeaderLines.joined(http.request().headers(), HttpHeaders.ACCEPT_ENCODING));
        var form = gzip ? new EntityTag(tag.opaque() + "-gzip") : tag;
        response.putHeader(HttpHeaders.ETAG, form.toString())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge.toSeconds());
        if (form.matches(HeaderLines.joined(http.request().headers(), HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
            sendBytes(http, response, gzip);
        }
    }

    private void sendBytes(RoutingContext http, HttpServerResponse response, boolean gzip) {
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var bytes = gzip ? compressed : uncompressed();
        if (http.request().method().equals(HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length))
                    .end();
        } else {
            response.end(Buffer.buffer(bytes));
        }
    }

    private byte[] uncompressed() {
        try (var bytes = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
