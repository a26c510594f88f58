package org.monograph.engine.answers;

import org.monograph.engine.operation.RequestTelemetry;

/// How failures are written for people who open an address in a browser.
public interface ErrorForm {

    /// Needs no database.
    Reply of(Throwable failure, RequestTelemetry telemetry);
}
