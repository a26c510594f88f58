package org.monograph.engine.operation;

import graphql.ExecutionResult;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.monograph.base.graph.Reading;
import org.monograph.base.terms.ErrorCode;

/// Telemetry of one request for log, metrics and trace, with its rate limit. Not thread-safe: one thread at a
/// time uses it.
public final class RequestTelemetry {

    private final long started = System.nanoTime();
    private final SocketAddress client;
    private Span span = Span.getInvalid();
    private OperationLabel operation = OperationLabel.UNKNOWN;
    private Integer cost;
    private int statements;
    private Duration databaseTime = Duration.ZERO;
    private CacheStatus cacheStatus = CacheStatus.REFUSED;
    private List<ErrorCode> errors = List.of();
    private RemainingPoints points;
    private boolean disconnected;

    /// @param client null where the server does not know it
    public RequestTelemetry(SocketAddress client) {
        this.client = client;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public void setOperation(OperationLabel operation) {
        this.operation = operation;
    }

    /// @param estimate in points
    public void setCost(int estimate) {
        cost = estimate;
    }

    public void setPoints(RemainingPoints remaining) {
        points = remaining;
    }

    public void recordDatabase(Reading reading) {
        statements = reading.statements();
        databaseTime = reading.databaseTime();
    }

    public void setCacheStatus(CacheStatus status) {
        cacheStatus = status;
    }

    /// @param result whose errors are all `CodedError`s
    public void complete(CacheStatus status, ExecutionResult result) {
        cacheStatus = status;
        errors = result.getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .distinct()
                .toList();
    }

    /// The client disconnected before it had the response.
    public void clientDisconnected() {
        disconnected = true;
    }

    /// Makes the span current on this thread, so that spans of the work become its children.
    public Scope scope() {
        return span.isRecording() ? span.makeCurrent() : Scope.noop();
    }

    /// Null where the server does not know the address.
    public SocketAddress client() {
        return client;
    }

    public Span span() {
        return span;
    }

    public OperationLabel operation() {
        return operation;
    }

    /// In points. Null where it was not estimated: for a cached answer, or a request that was refused before.
    public Integer cost() {
        return cost;
    }

    public int statements() {
        return statements;
    }

    public Duration databaseTime() {
        return databaseTime;
    }

    public CacheStatus cacheStatus() {
        return cacheStatus;
    }

    /// Distinct codes, in the order of the errors.
    public List<ErrorCode> errors() {
        return errors;
    }

    /// Empty where there is no rate limit.
    public Optional<RemainingPoints> points() {
        return Optional.ofNullable(points);
    }

    /// `OK`, the code of the first error, or `CLIENT_DISCONNECTED`.
    public String outcome() {
        return disconnected
                ? "CLIENT_DISCONNECTED"
                : errors.isEmpty() ? "OK" : errors.getFirst().name();
    }

    /// Since the request was received.
    public long nanos() {
        return System.nanoTime() - started;
    }
}
