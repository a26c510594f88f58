package org.monograph.engine.telemetry;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.monograph.engine.operation.Observation;

/// Reports each request to `/graphql`, once it is answered: in metrics, in the log, and in a trace.
@Singleton
public class Observer {

    private final OperationMeters meters;
    private final AccessLog log;
    private final Tracing tracing;

    Observer(OperationMeters meters, AccessLog log, Tracing tracing) {
        this.meters = meters;
        this.log = log;
        this.tracing = tracing;
    }

    /// To be called on the thread that takes the request.
    public void begin(Observation observation) {
        tracing.begin(observation);
    }

    public void answered(Observation observation, HttpServerResponse response) {
        meters.count(observation);
        log.write(observation, response);
        tracing.end(observation);
    }
}
