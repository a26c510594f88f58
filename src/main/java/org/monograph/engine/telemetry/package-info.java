/// Telemetry of operations: a line in the access log, metrics, and a trace.
package org.monograph.engine.telemetry;
