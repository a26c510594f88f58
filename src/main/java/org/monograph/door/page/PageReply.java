package org.monograph.door.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.MediaType;

/// A page as a response. Nothing on it comes from another site, and no style or script is within it.
///
/// @param status where the reply has no other one, such as 304
record PageReply(Reply reply, int status) implements Reply {

    private static final CharSequence POLICY_HEADER = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    @Override
    public MediaType mediaType() {
        return reply.mediaType();
    }

    @Override
    public boolean isShared() {
        return reply.isShared();
    }

    @Override
    public void writeHead(HttpServerResponse response) {
        reply.writeHead(response);
        response.putHeader(POLICY_HEADER, POLICY);
        if (response.getStatusCode() == 200) {
            response.setStatusCode(status);
        }
    }

    @Override
    public Buffer body() {
        return reply.body();
    }
}
