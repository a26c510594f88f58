package org.monograph.door.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.monograph.engine.answers.Gzip;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.HeaderLines;
import org.monograph.engine.operation.SeenVersion;

/// Creates the engine's request from an HTTP request with its complete body.
final class ClientRequests {

    /// Distinguish a body from a URI with the same bytes.
    private static final ByteBuffer BODY_PREFIX = StandardCharsets.US_ASCII.encode("body ");
    private static final ByteBuffer URI_PREFIX = StandardCharsets.US_ASCII.encode("uri ");

    private ClientRequests() {}

    /// @throws RefusedException when a header has an invalid value
    static ClientRequest of(RoutingContext http, Deadline deadline) {
        var request = http.request();
        var state = RequestState.of(http);
        var headers = request.headers();
        var isPost = request.method().equals(HttpMethod.POST);
        var body = isPost ? http.body().buffer() : null;
        return new ClientRequest(
                request.method(),
                request.uri(),
                body,
                state.mediaType(),
                isPost
                        ? Digest.of(BODY_PREFIX, bytes(body))
                        : Digest.of(URI_PREFIX, StandardCharsets.UTF_8.encode(request.uri())),
                isPublic(headers),
                state.editor(),
                headers.get(ClientRequest.PREVIEW_HEADER),
                Gzip.isAccepted(HeaderLines.joined(headers, HttpHeaders.ACCEPT_ENCODING)),
                isPost ? null : HeaderLines.joined(headers, HttpHeaders.IF_NONE_MATCH),
                SeenVersion.of(HeaderLines.joined(headers, SeenVersion.HEADER)),
                CostMode.of(HeaderLines.joined(headers, CostMode.HEADER)),
                deadline,
                state.telemetry(http));
    }

    private static ByteBuffer bytes(Buffer body) {
        return ByteBuffer.wrap(body == null ? new byte[0] : body.getBytes());
    }

    /// Answers to requests with credentials may differ by client; drafts change without a publication; reported costs
    /// belong to one execution.
    private static boolean isPublic(MultiMap headers) {
        return !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains(HttpHeaders.COOKIE)
                && !headers.contains(ClientRequest.PREVIEW_HEADER)
                && !headers.contains(CostMode.HEADER);
    }
}
