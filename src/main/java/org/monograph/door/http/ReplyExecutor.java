package org.monograph.door.http;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.RequestTelemetry;
import org.monograph.engine.telemetry.TelemetryReporter;

/// Creates a reply on a virtual thread and sends it. At the deadline it sends an error instead, even where
/// the thread is still blocked.
@Singleton
public class ReplyExecutor {

    /// Work that notices the deadline itself has a better error, so it gets this much longer.
    private static final Duration GRACE = Duration.ofMillis(200);

    private final ExecutorService threads;
    private final UnsentLimit unsent;
    private final TelemetryReporter reporter;

    ReplyExecutor(@VirtualThreads ExecutorService threads, UnsentLimit unsent, TelemetryReporter reporter) {
        this.threads = threads;
        this.unsent = unsent;
        this.reporter = reporter;
    }

    void execute(RoutingContext http, ClientRequest request, Supplier<? extends Reply> work) {
        execute(http, request, work, failure -> failed(failure, request));
    }

    /// @param failed the reply where the work has failed
    public void execute(
            RoutingContext http,
            ClientRequest request,
            Supplier<? extends Reply> work,
            Function<Throwable, Reply> failed) {
        http.addEndHandler(_ -> request.deadline().expire());
        var sent = new AtomicBoolean();
        var timer = http.vertx().setTimer(millisUntil(request.deadline()), _ -> {
            if (sent.compareAndSet(false, true)) {
                send(failed.apply(Deadline.exceeded()), request.telemetry(), http);
            }
        });
        threads.execute(() -> {
            try (var _ = request.telemetry().scope()) {
                var reply = reply(work, failed);
                if (sent.compareAndSet(false, true)) {
                    http.vertx().cancelTimer(timer);
                    send(reply, request.telemetry(), http);
                }
            }
        });
    }

    private static long millisUntil(Deadline deadline) {
        return Math.max(0, deadline.remaining().toMillis()) + GRACE.toMillis();
    }

    private static Reply reply(Supplier<? extends Reply> work, Function<Throwable, Reply> failed) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            // the client needs a response whatever fails
            return failed.apply(e);
        }
    }

    private static Reply failed(Throwable failure, ClientRequest request) {
        return UncachedAnswer.of(failure, request.mediaType(), request.telemetry());
    }

    public void send(Reply created, RequestTelemetry telemetry, RoutingContext http) {
        if (http.response().ended()) {
            // no thread accepted the work, as at shutdown, and the failure handler has answered
            return;
        }
        if (http.response().closed()) {
            telemetry.clientDisconnected();
        } else {
            var reply = unsent.reserve(created) ? created : overloaded(created, telemetry);
            telemetry.points().ifPresent(points -> points.writeHeaders(http.response()));
            reply.writeHead(http.response());
            unsent.end(http, reply);
        }
        reporter.end(telemetry, http.response());
    }

    private static Reply overloaded(Reply created, RequestTelemetry telemetry) {
        return UncachedAnswer.of(
                OperationLimit.overloaded("too many responses are waiting for their clients"),
                created.mediaType(),
                telemetry);
    }
}
