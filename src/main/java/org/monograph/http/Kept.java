package org.monograph.http;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;
import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.IF_NONE_MATCH;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The bytes of an answer, as they are and compressed.
///
/// @param asked what they answer
/// @param version of the content that they show
/// @param tag without its quotes
/// @param zipped null until somebody wants it: it may take as long as the rest of the answer
record Kept(Asked asked, long version, MediaType mediaType, String tag, Buffer plain, Buffer zipped) {

    private static final int ENTRY_BYTES = 1_000;
    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");
    private static final String ZIPPED = "-gzip";

    static Kept of(Asked asked, long version, MediaType mediaType, byte[] answer) {
        var tag = Digest.of(mediaType.toString().getBytes(StandardCharsets.UTF_8), answer)
                .hexadecimal()
                .substring(0, 32);
        return new Kept(asked, version, mediaType, tag, direct(answer), null);
    }

    /// Outside of the heap, from where a connection takes the bytes as they are; from the heap they would be copied
    /// for each answer. They are given back when nobody refers to them any more.
    private static Buffer direct(byte[] bytes) {
        try {
            var memory = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory)));
        } catch (OutOfMemoryError _) {
            // there is less memory outside than in the heap, and the answer is finished
            return Buffer.buffer(bytes);
        }
    }

    /// Whether it can be sent to this client without delay.
    boolean isReadyFor(HttpServerRequest request) {
        return zipped != null || !Gzip.isAcceptedBy(request);
    }

    Kept zip() {
        return new Kept(asked, version, mediaType, tag, plain, direct(Gzip.of(plain.getBytes())));
    }

    int weight() {
        return ENTRY_BYTES + plain.length() + (zipped == null ? 0 : zipped.length());
    }

    /// To a client that it is ready for.
    ///
    /// @param maxAge how old it may be, in seconds
    /// @param age for how long nobody has been asked whether there is newer content, in seconds
    void send(RoutingContext http, long maxAge, long age, Way way) {
        Observation.of(http).asks(asked);
        var zip = zipped != null && zipped.length() < plain.length() && Gzip.isAcceptedBy(http.request());
        var quoted = '"' + tag + (zip ? ZIPPED : "") + '"';
        var response = http.response();
        response.putHeader(CONTENT_TYPE, mediaType.contentType())
                .putHeader(VARY, Answer.VARIES)
                .putHeader(ETAG, quoted)
                .putHeader(CACHE_CONTROL, "public, max-age=" + maxAge)
                .putHeader(AGE, Long.toString(age))
                .putHeader(Way.HEADER, way.cacheStatus())
                .putHeader(SeenVersion.HEADER, Long.toString(version));
        if (isKnown(http.request(), quoted)) {
            response.setStatusCode(304).end();
            return;
        }
        if (zip) {
            response.putHeader(CONTENT_ENCODING, "gzip");
        }
        response.end(zip ? zipped : plain);
    }

    private static boolean isKnown(HttpServerRequest request, String quoted) {
        var known = request.getHeader(IF_NONE_MATCH);
        return known != null
                && !request.method().equals(HttpMethod.POST)
                && (known.contains(quoted) || known.strip().equals("*"));
    }
}
