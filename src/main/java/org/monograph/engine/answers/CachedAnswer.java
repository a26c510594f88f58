package org.monograph.engine.answers;

import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.LAST_MODIFIED;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.monograph.base.database.ContentState;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.OperationLabel;
import org.monograph.engine.operation.SeenVersion;

/// The bytes of an answer, plain and compressed, with all that its headers need.
///
/// @param label the operation, for log and metrics
/// @param content the content that was read
/// @param tag of the plain form
/// @param modified time of the last publication before it, for `Last-Modified`
/// @param zipped null until a client accepts gzip: compression may take as long as the execution
/// @param isShared whether the bytes are outside of the heap; only then the answer may be cached
public record CachedAnswer(
        OperationLabel label,
        ContentState content,
        MediaType mediaType,
        EntityTag tag,
        String modified,
        Buffer plain,
        Buffer zipped,
        boolean isShared) {

    /// What an entry takes besides its bytes: key, headers, and the cache itself.
    private static final int ENTRY_BYTES = 1_000;
    private static final String GZIP_SUFFIX = "-gzip";

    /// @param shared copy outside of the heap, which all responses share; empty when there is no memory for it
    static CachedAnswer of(
            OperationLabel label,
            ContentState content,
            MediaType mediaType,
            AnswerBytes answer,
            Optional<Buffer> shared) {
        var tag = EntityTag.of(StandardCharsets.UTF_8.encode(mediaType.toString()), answer.content());
        return new CachedAnswer(
                label,
                content,
                mediaType,
                tag,
                HttpDate.of(earlier(content.updatedAt(), Instant.now())),
                shared.orElseGet(answer::buffer),
                null,
                shared.isPresent());
    }

    /// HTTP does not allow a time in the future. The clock of the database may be ahead.
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// False where it must be compressed for this client first.
    boolean isReadyFor(ClientRequest request) {
        return zipped != null || !request.gzip();
    }

    CachedAnswer withCompressed(Buffer compressed) {
        return new CachedAnswer(label, content, mediaType, tag, modified, plain, compressed, isShared);
    }

    /// In bytes.
    int weight() {
        return ENTRY_BYTES + plain.length() + (zipped == null ? 0 : zipped.length());
    }

    /// Compressed where the client accepts gzip, the compressed form exists, and it is shorter.
    Reply reply(ClientRequest request, Freshness freshness, CacheStatus cacheStatus) {
        request.telemetry().setOperation(label);
        request.telemetry().setCacheStatus(cacheStatus);
        var zip = zipped != null && zipped.length() < plain.length() && request.gzip();
        var sent = zip ? new EntityTag(tag.opaque() + GZIP_SUFFIX) : tag;
        // a 304 would make a cache treat its stale answer as fresh
        var notModified = cacheStatus != CacheStatus.STALE && sent.matches(request.ifNoneMatch());
        return new CachedReply(this, freshness, cacheStatus, sent, zip, notModified);
    }

    /// @param sent the tag of the form that is sent
    /// @param notModified whether the client has this form already
    private record CachedReply(
            CachedAnswer answer,
            Freshness freshness,
            CacheStatus cacheStatus,
            EntityTag sent,
            boolean zip,
            boolean notModified)
            implements Reply {

        @Override
        public MediaType mediaType() {
            return answer.mediaType;
        }

        @Override
        public void writeHead(HttpServerResponse response) {
            response.putHeader(CONTENT_TYPE, answer.mediaType.contentType())
                    .putHeader(VARY, UncachedAnswer.varyOn(answer.mediaType))
                    .putHeader(ETAG, sent.toString())
                    .putHeader(LAST_MODIFIED, answer.modified)
                    .putHeader(SeenVersion.HEADER, Long.toString(answer.content.version()));
            freshness.writeHeaders(response, cacheStatus);
            if (notModified) {
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
            return notModified ? null : zip ? answer.zipped : answer.plain;
        }
    }
}
