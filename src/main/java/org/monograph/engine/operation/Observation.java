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
public final class Observation {

    private final long begun = System.nanoTime();
    private final SocketAddress client;
    private Span span = Span.getInvalid();
    private Asked asked = Asked.NOTHING;
    private Integer cost;
    private int statements;
    private Duration databaseTime = Duration.ZERO;
    private Way way = Way.REFUSED;
    private List<ErrorCode> errors = List.of();
    private RemainingPoints points;
    private boolean disconnected;

    public Observation(SocketAddress client) {
        this.client = client;
    }

    public void setSpan(Span operation) {
        span = operation;
    }

    public void setOperation(Asked operation) {
        asked = operation;
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
    public void setWay(Way produced) {
        way = produced;
    }

    public void ends(Way produced, ExecutionResult result) {
        way = produced;
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

    public Asked asked() {
        return asked;
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

    public Way way() {
        return way;
    }

    /// Each once.
    public List<ErrorCode> errors() {
        return errors;
    }

    /// Of the client, where there is a rate limit.
    public Optional<RemainingPoints> points() {
        return Optional.ofNullable(points);
    }

    /// In one word: `OK`, the code of the first error, or `LEFT`.
    public String outcome() {
        return disconnected
                ? "LEFT"
                : errors.isEmpty() ? "OK" : errors.getFirst().name();
    }

    public long nanos() {
        return System.nanoTime() - begun;
    }
}
