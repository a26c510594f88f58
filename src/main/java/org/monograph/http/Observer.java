package org.monograph.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/// Tells of each request to `/graphql`, once it is answered: in metrics, in the log, and in a trace.
@Singleton
class Observer {

    private final OperationMeters meters;
    private final AccessLog log;
    private final Tracing tracing;

    Observer(OperationMeters meters, AccessLog log, Tracing tracing) {
        this.meters = meters;
        this.log = log;
        this.tracing = tracing;
    }

    /// To be called on the thread that takes the request.
    void begin(RoutingContext http) {
        tracing.begin(Observation.of(http));
    }

    void answered(RoutingContext http) {
        var observation = Observation.of(http);
        var way = Way.of(http.response());
        meters.count(observation, way);
        log.tell(http, observation, way);
        tracing.end(observation, way);
    }
}
