package org.monograph.engine.operation;

import graphql.ExecutionResult;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.monograph.base.database.Snapshot;
import org.monograph.base.terms.ErrorCode;

/// What log, metrics and trace say of one request, and what its response says of the rate limit. Not thread-safe.
public final class RequestTelemetry {

    private final long begun = System.nanoTime();
    private final SocketAddress client;
    private Span span = Span.getInvalid();
    private OperationLabel operation = OperationLabel.NOTHING;
    private Integer cost;
    private int statements;
    private Duration databaseTime = Duration.ZERO;
    private CacheStatus cacheStatus = CacheStatus.REFUSED;
    private List<ErrorCode> errors = List.of();
    private RemainingPoints points;
    private boolean disconnected;

    public RequestTelemetry(SocketAddress client) {
        this.client = client;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public void setOperation(OperationLabel operation) {
        this.operation = operation;
    }

    public void setCost(int estimate) {
        cost = estimate;
    }

    public void setPoints(RemainingPoints left) {
        points = left;
    }

    public void recordDatabase(Snapshot snapshot) {
        statements = snapshot.statements();
        databaseTime = snapshot.databaseTime();
    }

    /// How the response was produced.
    public void setCacheStatus(CacheStatus produced) {
        cacheStatus = produced;
    }

    public void ends(CacheStatus produced, ExecutionResult result) {
        cacheStatus = produced;
        errors = result.getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .distinct()
                .toList();
    }

    /// The client was gone before it had its response.
    public void clientDisconnected() {
        disconnected = true;
    }

    /// Makes the span that of the thread, so that what the operation does belongs to it.
    public Scope scope() {
        return span.isRecording() ? span.makeCurrent() : Scope.noop();
    }

    /// Null where the server does not know it.
    public SocketAddress client() {
        return client;
    }

    public Span span() {
        return span;
    }

    public OperationLabel operation() {
        return operation;
    }

    /// In points. Null where it was not estimated: of a cached answer, or of a request that was refused before.
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

    /// Each once.
    public List<ErrorCode> errors() {
        return errors;
    }

    /// Of the client, where there is a rate limit.
    public Optional<RemainingPoints> points() {
        return Optional.ofNullable(points);
    }

    /// In one word: `OK`, the code of the first error, or `CLIENT_DISCONNECTED`.
    public String outcome() {
        return disconnected
                ? "CLIENT_DISCONNECTED"
                : errors.isEmpty() ? "OK" : errors.getFirst().name();
    }

    public long nanos() {
        return System.nanoTime() - begun;
    }
}
