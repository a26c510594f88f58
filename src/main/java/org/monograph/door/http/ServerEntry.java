package org.monograph.door.http;

import io.netty.util.AsciiString;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandles;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.monograph.engine.answers.ErrorForm;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.HeaderLines;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.operation.RequestTelemetry;

/// Handles each request before the handlers of Quarkus do, so that each gets a response. Quarkus has no hook
/// for this: it reads forwarded headers before its router, and only logs what that throws (ADR 18).
@Singleton
class ServerEntry {

    private static final Logger LOG = Logger.getLogger(ServerEntry.class);
    private static final AsciiString DATE = AsciiString.cached("Date");
    private static final AsciiString FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    private static final AsciiString FORWARDED = AsciiString.cached("Forwarded");
    /// The first address is empty, or only a port.
    private static final Pattern NO_ADDRESS = Pattern.compile("\\s*([:,].*)?");

    private static final Pattern NO_FORWARDED_ADDRESS =
            Pattern.compile("(?i)(.*[;,\\s])?for=\\s*+\"?+\\s*+([:;,\"].*)?");

    private final ResponseDate date = new ResponseDate();
    private final Vertx vertx;
    private final ErrorForm pages;

    ServerEntry(Vertx vertx, ErrorForm pages) {
        this.pages = pages;
        this.vertx = vertx;
    }

    @SuppressWarnings("unchecked")
    void install(@Observes StartupEvent start) throws ReflectiveOperationException {
        var root = MethodHandles.privateLookupIn(VertxHttpRecorder.class, MethodHandles.lookup())
                .findStaticVarHandle(VertxHttpRecorder.class, "rootHandler", Handler.class);
        var next = (Handler<HttpServerRequest>) root.getVolatile();
        root.setVolatile((Handler<HttpServerRequest>) request -> handle(request, next));
    }

    private void handle(HttpServerRequest request, Handler<HttpServerRequest> next) {
        request.response().putHeader(DATE, date.now());
        dropEmpty(request.headers(), FORWARDED_FOR, NO_ADDRESS);
        dropEmpty(request.headers(), FORWARDED, NO_FORWARDED_ADDRESS);
        var problem = MessageCheck.problem(request);
        if (problem != null) {
            refuse(request, problem);
            return;
        }
        try {
            next.handle(request);
        } catch (RuntimeException e) {
            LOG.error("A request could not be handled", e);
            refuse(request, "the request is not valid HTTP: check its headers");
        }
    }

    private Reply reply(HttpServerRequest request, RefusedException refusal) {
        var accept = HeaderLines.joined(request.headers(), HttpHeaders.ACCEPT);
        return accept != null && BrowserAccept.matches(accept) && !request.uri().startsWith(GraphQLRoute.PATH)
                ? pages.of(refusal, new RequestTelemetry(request.remoteAddress()))
                : UncachedAnswer.of(refusal, MediaType.JSON);
    }

    /// Without the header the address of the proxy counts as that of the client.
    private static void dropEmpty(MultiMap headers, AsciiString name, Pattern empty) {
        var value = headers.get(name);
        if (value != null && empty.matcher(value).matches()) {
            headers.remove(name);
        }
    }

    private void refuse(HttpServerRequest request, String problem) {
        LOG.infof("Refused with 400: %s", problem);
        if (request.response().headWritten()) {
            return;
        }
        var refusal = reply(request, new RefusedException(400, problem));
        refusal.writeHead(request.response());
        request.response().putHeader("X-Content-Type-Options", "nosniff");
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().end(refusal.body());
        } else {
            // the next bytes may belong to this request; if the connection were closed at once the client might not
            // receive the response
            request.response().putHeader("Connection", "close").end(refusal.body());
            vertx.setTimer(Refusals.LINGER_MILLIS, _ -> request.connection().close());
        }
    }
}
