package org.monograph.http;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;
import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The bytes of an answer, as they are and compressed.
///
/// @param asked what they answer
/// @param version of the content that they show
/// @param tag of the plain form
/// @param zipped null until a client wants it: it may take as long as the rest of the answer
record Kept(Asked asked, long version, MediaType mediaType, EntityTag tag, Buffer plain, Buffer zipped) {

    private static final int ENTRY_BYTES = 1_000;
    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");
    private static final String ZIPPED = "-gzip";

    static Kept of(Asked asked, long version, MediaType mediaType, AnswerBytes answer) {
        var tag = EntityTag.of(StandardCharsets.UTF_8.encode(mediaType.toString()), answer.content());
        return new Kept(asked, version, mediaType, tag, direct(answer.content()), null);
    }

    /// Outside of the heap, from where a connection takes the bytes as they are; from the heap they would be copied
    /// for each answer. They are given back when nothing refers to them any more.
    private static Buffer direct(ByteBuffer bytes) {
        try {
            var memory = ByteBuffer.allocateDirect(bytes.remaining())
                    .put(bytes.duplicate())
                    .flip();
            return BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory)));
        } catch (OutOfMemoryError _) {
            // there is less memory outside than in the heap, and the answer is finished
            return BufferImpl.buffer(Unpooled.wrappedBuffer(bytes));
        }
    }

    /// Whether it can be sent to this client without delay.
    boolean isReadyFor(ClientRequest request) {
        return zipped != null || !request.gzip();
    }

    Kept zip() {
        return new Kept(asked, version, mediaType, tag, plain, direct(ByteBuffer.wrap(Gzip.of(plain.getBytes()))));
    }

    int weight() {
        return ENTRY_BYTES + plain.length() + (zipped == null ? 0 : zipped.length());
    }

    /// For a client that it is ready for.
    ///
    /// @param maxAge how old it may be, in seconds
    /// @param age for how long it has not been certain that there is no newer content, in seconds
    /// @param way how it was produced
    Reply reply(ClientRequest request, long maxAge, long age, Way way) {
        request.observation().setOperation(asked);
        request.observation().setWay(way);
        var zip = zipped != null && zipped.length() < plain.length() && request.gzip();
        var sent = zip ? new EntityTag(tag.opaque() + ZIPPED) : tag;
        return new KeptReply(this, maxAge, age, way, sent, zip, sent.isNamedBy(request.ifNoneMatch()));
    }

    /// @param known whether the client has it
    private record KeptReply(Kept answer, long maxAge, long age, Way way, EntityTag sent, boolean zip, boolean known)
            implements Reply {

        @Override
        public MediaType mediaType() {
            return answer.mediaType;
        }

        @Override
        public void head(HttpServerResponse response) {
            response.putHeader(CONTENT_TYPE, answer.mediaType.contentType())
                    .putHeader(VARY, Answer.VARIES)
                    .putHeader(ETAG, sent.toString())
                    .putHeader(CACHE_CONTROL, "public, max-age=" + maxAge)
                    .putHeader(AGE, Long.toString(age))
                    .putHeader(Way.HEADER, way.cacheStatus())
                    .putHeader(SeenVersion.HEADER, Long.toString(answer.version));
            if (known) {
                response.setStatusCode(304);
            } else if (zip) {
                response.putHeader(CONTENT_ENCODING, "gzip");
            }
        }

        @Override
        public Buffer body() {
            return known ? null : zip ? answer.zipped : answer.plain;
        }
    }
}
