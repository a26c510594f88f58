package org.monograph.engine.answers;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.monograph.engine.operation.MediaType;

/// What a client gets, finished.
public interface Reply {

    MediaType mediaType();

    /// Whether the body is memory that other responses have too.
    boolean isShared();

    /// Sets status and headers.
    void head(HttpServerResponse response);

    /// Null for a status that has none.
    Buffer body();
}
