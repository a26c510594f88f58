package org.monograph.engine.operation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

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
public record ClientRequest(
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
        RequestTelemetry telemetry) {

    boolean isPost() {
        return method.equals(HttpMethod.POST);
    }

    /// @throws RefusedException when it holds no operation
    public OperationRequest operation() {
        return isPost() ? OperationRequest.parse(body) : QueryParameters.of(uri).request();
    }
}
