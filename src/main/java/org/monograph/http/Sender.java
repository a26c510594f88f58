package org.monograph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Makes an answer and sends it, on a thread of its own that may wait for a slow client.
@Singleton
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final ExecutorService threads;
    private final Observer observer;

    Sender(@VirtualThreads ExecutorService threads, Observer observer) {
        this.threads = threads;
        this.observer = observer;
    }

    void send(RoutingContext http, Supplier<? extends Reply> answer) {
        threads.execute(() -> {
            try (var _ = Observation.of(http).scope()) {
                write(answered(http, answer), http);
            }
        });
    }

    private static Reply answered(RoutingContext http, Supplier<? extends Reply> answer) {
        try {
            return answer.get();
        } catch (RuntimeException | Error e) {
            // whoever waits has to be told, whatever it is
            return Answer.of(e, MediaTypes.of(http));
        }
    }

    void write(Reply reply, RoutingContext http) {
        try {
            reply.send(http);
        } catch (JsonProcessingException e) {
            LOG.error("An answer could not be written", e);
            http.response().reset();
        } catch (IOException e) {
            Observation.of(http).isLeft();
            LOG.debug("The client left before it had its answer", e);
            http.response().reset();
        } finally {
            observer.answered(http);
        }
    }
}
