/// The request for an operation and the words that the engine shares: media type, deadline, digest, errors,
/// and the telemetry of one request.
package org.monograph.engine.operation;
