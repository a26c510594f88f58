package org.monograph.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A request for an operation as it arrived, once its body is there.
///
/// @param method GET, HEAD or POST
/// @param uri path and parameters, as they were sent
/// @param body of a POST; null where there is none
/// @param mediaType of the response
/// @param digest of method and bytes: two requests that have it ask for the same
/// @param isPublic whether anybody may send it and get the same answer
/// @param gzip whether the client takes a compressed response
/// @param ifNoneMatch the entity tags that the client has; null where it names none
/// @param seenVersion of the content; 0 where the client does not name one
/// @param deadline when the last byte of the response has to be on its way
record ClientRequest(
        HttpMethod method,
        String uri,
        Buffer body,
        MediaType mediaType,
        Digest digest,
        boolean isPublic,
        boolean gzip,
        String ifNoneMatch,
        long seenVersion,
        CostMode costMode,
        Deadline deadline,
        Observation observation) {

    private static final ByteBuffer BODY = StandardCharsets.US_ASCII.encode("body ");
    private static final ByteBuffer ADDRESS = StandardCharsets.US_ASCII.encode("address ");

    /// @throws RefusedException when a header has a value that it cannot have
    static ClientRequest of(RoutingContext http, Deadline deadline) {
        var request = http.request();
        var headers = request.headers();
        var isPost = request.method().equals(HttpMethod.POST);
        var body = isPost ? http.body().buffer() : null;
        return new ClientRequest(
                request.method(),
                request.uri(),
                body,
                MediaTypes.of(http),
                isPost
                        ? Digest.of(BODY, bytes(body))
                        : Digest.of(ADDRESS, StandardCharsets.UTF_8.encode(request.uri())),
                isPublic(headers),
                Gzip.isAccepted(HeaderLines.joined(headers, HttpHeaders.ACCEPT_ENCODING)),
                isPost ? null : HeaderLines.joined(headers, HttpHeaders.IF_NONE_MATCH),
                SeenVersion.of(HeaderLines.joined(headers, SeenVersion.HEADER)),
                CostMode.of(HeaderLines.joined(headers, CostMode.HEADER)),
                deadline,
                Observation.of(http));
    }

    private static ByteBuffer bytes(Buffer body) {
        return ByteBuffer.wrap(body == null ? new byte[0] : body.getBytes());
    }

    /// Credentials may show more than others see; costs are those of an execution.
    private static boolean isPublic(MultiMap headers) {
        return !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains(HttpHeaders.COOKIE)
                && !headers.contains(CostMode.HEADER);
    }

    boolean isPost() {
        return method.equals(HttpMethod.POST);
    }

    /// @throws RefusedException when it holds no operation
    OperationRequest operation() {
        return isPost() ? OperationRequest.parse(body) : QueryParameters.of(uri).request();
    }
}
