package org.monograph.engine.telemetry;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.monograph.engine.operation.RequestTelemetry;

/// Reports each request to `/graphql` in metrics, access log and trace.
@Singleton
public class TelemetryReporter {

    private final OperationMetrics metrics;
    private final AccessLog log;
    private final OperationTracing tracing;

    TelemetryReporter(OperationMetrics metrics, AccessLog log, OperationTracing tracing) {
        this.metrics = metrics;
        this.log = log;
        this.tracing = tracing;
    }

    /// Call this on the event loop.
    public void begin(RequestTelemetry telemetry) {
        tracing.begin(telemetry);
    }

    /// Call this after the response was sent.
    public void end(RequestTelemetry telemetry, HttpServerResponse response) {
        metrics.count(telemetry);
        log.write(telemetry, response);
        tracing.end(telemetry);
    }
}
