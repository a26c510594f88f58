package org.monograph.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// Limits the memory of responses that clients have not taken yet. A client that takes a long one too slowly loses its
/// connection.
@Singleton
class UnsentLimit {

    /// What is shorter is left to the buffers of the connection.
    private static final int SHORT = 16 * 1024;

    private final long limit;
    private final long millis;
    private final Vertx vertx;
    private final AtomicLong unsent = new AtomicLong();

    UnsentLimit(LimitsConfig limits, Vertx vertx) {
        this.limit = limits.unsent().asLongValue();
        this.millis = limits.sendTime().toMillis();
        this.vertx = vertx;
    }

    /// Whether there is memory for the body; it is taken until `end` has sent it.
    ///
    /// @param body null for none
    boolean reserve(Buffer body) {
        if (isShort(body) || unsent.addAndGet(body.length()) <= limit) {
            return true;
        }
        unsent.addAndGet(-body.length());
        return false;
    }

    /// @param body that was reserved
    void end(HttpServerResponse response, Buffer body) {
        if (body == null) {
            response.end();
        } else if (isShort(body)) {
            response.end(body);
        } else {
            var timer = vertx.setTimer(millis, _ -> response.reset());
            response.end(body).onComplete(_ -> {
                vertx.cancelTimer(timer);
                unsent.addAndGet(-body.length());
            });
        }
    }

    private static boolean isShort(Buffer body) {
        return body == null || body.length() <= SHORT;
    }

    /// In bytes.
    long unsent() {
        return unsent.get();
    }
}
