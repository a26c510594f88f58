package org.monograph.engine.operation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import org.monograph.base.account.Editor;

/// A request for an operation, with its complete body.
///
/// @param method GET, HEAD or POST
/// @param uri path and parameters, undecoded
/// @param body of a POST; null where there is none
/// @param mediaType of the response
/// @param digest of method and body or URI: requests with equal digests have equal operations
/// @param isPublic whether all clients get the same answer: no credentials, and no report of costs
/// @param editor who sent it; null for nobody
/// @param preview which drafts it shows as if they were published; null for none
/// @param gzip whether the client accepts a compressed response
/// @param ifNoneMatch the header `If-None-Match`; null where the client does not send it
/// @param seenVersion newest content version that the client has seen; 0 where it names none
/// @param deadline by which the response has to be sent
public record ClientRequest(
        HttpMethod method,
        String uri,
        Buffer body,
        MediaType mediaType,
        Digest digest,
        boolean isPublic,
        Editor editor,
        String preview,
        boolean gzip,
        String ifNoneMatch,
        long seenVersion,
        CostMode costMode,
        Deadline deadline,
        RequestTelemetry telemetry) {

    public static final String PREVIEW_HEADER = "Monograph-Preview";

    boolean isPost() {
        return method.equals(HttpMethod.POST);
    }

    /// Parses it from the body of a POST, or else from the URI.
    ///
    /// @throws RefusedException when the request has no operation
    public OperationRequest operation() {
        return isPost() ? OperationRequest.parse(body) : QueryParameters.of(uri).request();
    }
}
