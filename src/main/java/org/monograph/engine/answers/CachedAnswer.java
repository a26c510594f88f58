package org.monograph.engine.answers;

import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.monograph.base.database.ContentState;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.OperationLabel;
import org.monograph.engine.operation.SeenVersion;

/// The bytes of an answer, as they are and compressed.
///
/// @param label what they answer
/// @param content that they show
/// @param tag of the plain form
/// @param zipped null until a client wants it: it may take as long as the rest of the answer
/// @param isShared whether it is outside of the heap; only then it is kept
public record CachedAnswer(
        OperationLabel label,
        ContentState content,
        MediaType mediaType,
        EntityTag tag,
        Buffer plain,
        Buffer zipped,
        boolean isShared) {

    private static final int ENTRY_BYTES = 1_000;
    private static final String ZIPPED = "-gzip";

    /// @param shared bytes outside of the heap, which all responses share; empty where there is no memory for them
    static CachedAnswer of(
            OperationLabel label,
            ContentState content,
            MediaType mediaType,
            AnswerBytes answer,
            Optional<Buffer> shared) {
        var tag = EntityTag.of(StandardCharsets.UTF_8.encode(mediaType.toString()), answer.content());
        return new CachedAnswer(
                label, content, mediaType, tag, shared.orElseGet(answer::buffer), null, shared.isPresent());
    }

    /// Whether it can be sent to this client without delay.
    boolean isReadyFor(ClientRequest request) {
        return zipped != null || !request.gzip();
    }

    CachedAnswer with(Buffer compressed) {
        return new CachedAnswer(label, content, mediaType, tag, plain, compressed, isShared);
    }

    int weight() {
        return ENTRY_BYTES + plain.length() + (zipped == null ? 0 : zipped.length());
    }

    /// Compressed where the client wants that and it is there.
    ///
    /// @param cacheStatus how it was produced
    Reply reply(ClientRequest request, Freshness freshness, CacheStatus cacheStatus) {
        request.telemetry().setOperation(label);
        request.telemetry().setCacheStatus(cacheStatus);
        var zip = zipped != null && zipped.length() < plain.length() && request.gzip();
        var sent = zip ? new EntityTag(tag.opaque() + ZIPPED) : tag;
        // a cache that is told that its answer is still right takes it for fresh
        var known = cacheStatus != CacheStatus.STALE && sent.isNamedBy(request.ifNoneMatch());
        return new CachedReply(this, freshness, cacheStatus, sent, zip, known);
    }

    /// @param known whether the client has it
    private record CachedReply(
            CachedAnswer answer,
            Freshness freshness,
            CacheStatus cacheStatus,
            EntityTag sent,
            boolean zip,
            boolean known)
            implements Reply {

        @Override
        public MediaType mediaType() {
            return answer.mediaType;
        }

        @Override
        public void head(HttpServerResponse response) {
            response.putHeader(CONTENT_TYPE, answer.mediaType.contentType())
                    .putHeader(VARY, UncachedAnswer.VARIES)
                    .putHeader(ETAG, sent.toString())
                    .putHeader(SeenVersion.HEADER, Long.toString(answer.content.version()));
            freshness.head(response, cacheStatus);
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
