package org.monograph.door.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.limits.LimitsConfig;

/// Limits the memory of responses that clients have not received yet. A client that receives a long one too
/// slowly is disconnected.
@Singleton
class UnsentLimit {

    /// In bytes. Up to this length a response does not count: it fits into the buffers of the connection.
    private static final int SHORT = 16 * 1024;

    private final long limit;
    private final long millis;
    private final AtomicLong unsent = new AtomicLong();

    UnsentLimit(LimitsConfig limits) {
        this.limit = limits.unsentResponses().asLongValue();
        this.millis = limits.sendTime().toMillis();
    }

    /// Reserves memory for the response until `end` has sent it.
    ///
    /// @return false where the limit is reached; then nothing is reserved
    boolean reserve(Reply reply) {
        var bytes = counted(reply);
        if (bytes == 0 || unsent.addAndGet(bytes) <= limit) {
            return true;
        }
        unsent.addAndGet(-bytes);
        return false;
    }

    /// @param reply for which memory was reserved
    void end(RoutingContext http, Reply reply) {
        var bytes = counted(reply);
        if (bytes == 0) {
            end(http, reply.body());
            return;
        }
        var timer = http.vertx().setTimer(millis, _ -> close(http.request()));
        end(http, reply.body()).onComplete(_ -> {
            http.vertx().cancelTimer(timer);
            unsent.addAndGet(-bytes);
        });
    }

    private static Future<Void> end(RoutingContext http, Buffer body) {
        if (body == null) {
            return http.response().end();
        }
        if (http.request().method().equals(HttpMethod.HEAD)) {
            return http.response()
                    .putHeader("Content-Length", String.valueOf(body.length()))
                    .end();
        }
        return http.response().end(body);
    }

    private static void close(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    /// Cached answers do not count: their memory is used anyway.
    private static int counted(Reply reply) {
        var body = reply.body();
        return body == null || reply.isShared() || body.length() <= SHORT ? 0 : body.length();
    }

    /// In bytes.
    long unsent() {
        return unsent.get();
    }
}
