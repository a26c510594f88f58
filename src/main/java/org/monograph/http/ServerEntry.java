package org.monograph.http;

import io.netty.util.AsciiString;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// Takes each request before the server's own handlers do, to which it gives no way of never answering. Quarkus has no
/// place for this: it reads forwarded headers before its router, and what that throws is only logged (ADR 18).
@Singleton
class ServerEntry {

    private static final Logger LOG = Logger.getLogger(ServerEntry.class);
    private static final AsciiString FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    private static final AsciiString FORWARDED = AsciiString.cached("Forwarded");
    private static final AsciiString DATE = AsciiString.cached("Date");
    /// An address that is empty, or nothing but a port.
    private static final Pattern NO_ADDRESS = Pattern.compile("\\s*(:.*|,.*)?");

    private static final Pattern FORWARDED_NO_ADDRESS =
            Pattern.compile("(?i).*for=\"?\\s*(:|[;,\"]|$).*", Pattern.DOTALL);

    /// What one second's responses share.
    private record Second(long epoch, String date) {

        static Second at(long epoch) {
            return new Second(
                    epoch,
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            Instant.ofEpochSecond(epoch).atOffset(ZoneOffset.UTC)));
        }
    }

    private volatile Second second = Second.at(0);

    @SuppressWarnings("unchecked")
    void install(@Observes StartupEvent start) throws ReflectiveOperationException {
        var root = MethodHandles.privateLookupIn(VertxHttpRecorder.class, MethodHandles.lookup())
                .findStaticVarHandle(VertxHttpRecorder.class, "rootHandler", Handler.class);
        install(root, (Handler<HttpServerRequest>) root.getVolatile());
    }

    private void install(VarHandle root, Handler<HttpServerRequest> next) {
        root.setVolatile((Handler<HttpServerRequest>) request -> handle(request, next));
    }

    private void handle(HttpServerRequest request, Handler<HttpServerRequest> next) {
        request.response().putHeader(DATE, date());
        dropEmpty(request.headers());
        try {
            next.handle(request);
        } catch (RuntimeException e) {
            LOG.error("The server failed to read a request", e);
            if (!request.response().ended()) {
                request.response().setStatusCode(400).end();
            }
        }
    }

    private static void dropEmpty(MultiMap headers) {
        var address = headers.get(FORWARDED_FOR);
        if (address != null && NO_ADDRESS.matcher(address).matches()) {
            headers.remove(FORWARDED_FOR);
        }
        var forwarded = headers.get(FORWARDED);
        if (forwarded != null && FORWARDED_NO_ADDRESS.matcher(forwarded).matches()) {
            headers.remove(FORWARDED);
        }
    }

    private String date() {
        var now = System.currentTimeMillis() / 1_000;
        var current = second;
        if (current.epoch != now) {
            current = Second.at(now);
            second = current;
        }
        return current.date;
    }
}
