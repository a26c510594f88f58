package org.monograph.engine.answers;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.monograph.engine.operation.MediaType;

/// A response, ready to be sent.
public interface Reply {

    MediaType mediaType();

    /// Whether the body is memory of the cache, which other responses use too.
    boolean isShared();

    /// Sets status and headers.
    void writeHead(HttpServerResponse response);

    /// Null for a status without a body.
    Buffer body();
}
