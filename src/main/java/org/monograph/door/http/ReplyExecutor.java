package org.monograph.door.http;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.RequestTelemetry;
import org.monograph.engine.telemetry.TelemetryReporter;

/// Makes a reply on a thread of its own and sends it; at the deadline it sends an error in its place, whatever the
/// thread still waits for.
@Singleton
class ReplyExecutor {

    /// What ends by itself at the deadline says more than this class can.
    private static final Duration GRACE = Duration.ofMillis(200);

    private final ExecutorService threads;
    private final UnsentLimit unsent;
    private final TelemetryReporter observer;

    ReplyExecutor(@VirtualThreads ExecutorService threads, UnsentLimit unsent, TelemetryReporter observer) {
        this.threads = threads;
        this.unsent = unsent;
        this.observer = observer;
    }

    void send(RoutingContext http, ClientRequest request, Supplier<? extends Reply> work) {
        var sent = new AtomicBoolean();
        var timer = http.vertx().setTimer(millisUntil(request.deadline()), _ -> {
            if (sent.compareAndSet(false, true)) {
                write(failed(Deadline.exceeded(), request), request.telemetry(), http);
            }
        });
        threads.execute(() -> {
            try (var _ = request.telemetry().scope()) {
                var reply = reply(work, request);
                if (sent.compareAndSet(false, true)) {
                    http.vertx().cancelTimer(timer);
                    write(reply, request.telemetry(), http);
                }
            }
        });
    }

    private static long millisUntil(Deadline deadline) {
        return Math.max(0, deadline.rest().toMillis()) + GRACE.toMillis();
    }

    private static Reply reply(Supplier<? extends Reply> work, ClientRequest request) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            // a client that waits needs an answer, whatever it is
            return failed(e, request);
        }
    }

    private static Reply failed(Throwable failure, ClientRequest request) {
        return UncachedAnswer.of(failure, request.mediaType(), request.telemetry());
    }

    void write(Reply made, RequestTelemetry telemetry, RoutingContext http) {
        if (http.response().ended()) {
            // no thread took the work, as at the end of the service, and the failure was answered
            return;
        }
        if (http.response().closed()) {
            telemetry.clientDisconnected();
        } else {
            var reply = unsent.reserve(made) ? made : overloaded(made, telemetry);
            telemetry.points().ifPresent(points -> points.describe(http.response()));
            reply.head(http.response());
            unsent.end(http, reply);
        }
        observer.answered(telemetry, http.response());
    }

    private static Reply overloaded(Reply made, RequestTelemetry telemetry) {
        return UncachedAnswer.of(
                OperationLimit.overloaded("too many responses wait for their clients"), made.mediaType(), telemetry);
    }
}
