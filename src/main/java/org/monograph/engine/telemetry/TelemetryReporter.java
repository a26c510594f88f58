package org.monograph.engine.telemetry;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.monograph.engine.operation.RequestTelemetry;

/// Reports each request to `/graphql`, once it is answered: in metrics, in the log, and in a trace.
@Singleton
public class TelemetryReporter {

    private final OperationMetrics meters;
    private final AccessLog log;
    private final OperationTracing tracing;

    TelemetryReporter(OperationMetrics meters, AccessLog log, OperationTracing tracing) {
        this.meters = meters;
        this.log = log;
        this.tracing = tracing;
    }

    /// To be called on the thread that takes the request.
    public void begin(RequestTelemetry telemetry) {
        tracing.begin(telemetry);
    }

    public void answered(RequestTelemetry telemetry, HttpServerResponse response) {
        meters.count(telemetry);
        log.write(telemetry, response);
        tracing.end(telemetry);
    }
}
