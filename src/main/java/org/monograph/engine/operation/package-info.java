/// The request for an operation, and what all packages of the engine use: media type, deadline, digest,
/// errors, and the telemetry of one request.
package org.monograph.engine.operation;
