package org.monograph.http;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;
import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The bytes of an answer, as they are and compressed.
///
/// @param asked what they answer
/// @param version of the content that they show
/// @param tag of the plain form
/// @param zipped null until a client wants it: it may take as long as the rest of the answer
/// @param isShared whether it is outside of the heap; only then it is kept
record Kept(
        Asked asked, long version, MediaType mediaType, EntityTag tag, Buffer plain, Buffer zipped, boolean isShared) {

    private static final int ENTRY_BYTES = 1_000;
    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");
    private static final String ZIPPED = "-gzip";

    /// @param shared bytes outside of the heap, which all responses share; empty where there is no memory for them
    static Kept of(Asked asked, long version, MediaType mediaType, AnswerBytes answer, Optional<Buffer> shared) {
        var tag = EntityTag.of(StandardCharsets.UTF_8.encode(mediaType.toString()), answer.content());
        return new Kept(asked, version, mediaType, tag, shared.orElseGet(answer::buffer), null, shared.isPresent());
    }

    /// Whether it can be sent to this client without delay.
    boolean isReadyFor(ClientRequest request) {
        return zipped != null || !request.gzip();
    }

    Kept with(Buffer compressed) {
        return new Kept(asked, version, mediaType, tag, plain, compressed, isShared);
    }

    int weight() {
        return ENTRY_BYTES + plain.length() + (zipped == null ? 0 : zipped.length());
    }

    /// Compressed where the client wants that and it is there.
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
        public boolean isShared() {
            return answer.isShared;
        }

        @Override
        public Buffer body() {
            return known ? null : zip ? answer.zipped : answer.plain;
        }
    }
}
