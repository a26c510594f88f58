package org.monograph.http;

import graphql.ExecutionResult;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.monograph.database.Snapshot;
import org.monograph.schema.ErrorCode;

/// What log, metrics and trace say of one request, and what its response says of the rate limit. Not thread-safe.
final class Observation {

    private static final String KEY = "monograph.observation";

    private final long begun = System.nanoTime();
    private final SocketAddress client;
    private Span span = Span.getInvalid();
    private Asked asked = Asked.NOTHING;
    private Integer cost;
    private int statements;
    private Duration databaseTime = Duration.ZERO;
    private Way way = Way.REFUSED;
    private List<ErrorCode> errors = List.of();
    private RateLimit.Points points;
    private boolean disconnected;

    private Observation(SocketAddress client) {
        this.client = client;
    }

    static Observation of(RoutingContext http) {
        Observation begun = http.get(KEY);
        if (begun != null) {
            return begun;
        }
        var observation = new Observation(http.request().remoteAddress());
        http.put(KEY, observation);
        return observation;
    }

    void setSpan(Span operation) {
        span = operation;
    }

    void setOperation(Asked operation) {
        asked = operation;
    }

    void setCost(int estimate) {
        cost = estimate;
    }

    void setPoints(RateLimit.Points left) {
        points = left;
    }

    void recordDatabase(Snapshot snapshot) {
        statements = snapshot.statements();
        databaseTime = snapshot.databaseTime();
    }

    /// How the response was produced.
    void setWay(Way produced) {
        way = produced;
    }

    void ends(Way produced, ExecutionResult result) {
        way = produced;
        errors = result.getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .distinct()
                .toList();
    }

    /// The client was gone before it had its response.
    void clientDisconnected() {
        disconnected = true;
    }

    /// Makes the span that of the thread, so that what the operation does belongs to it.
    Scope scope() {
        return span.isRecording() ? span.makeCurrent() : Scope.noop();
    }

    /// Null where the server does not know it.
    SocketAddress client() {
        return client;
    }

    Span span() {
        return span;
    }

    Asked asked() {
        return asked;
    }

    /// In points. Null where it was not estimated: of a cached answer, or of a request that was refused before.
    Integer cost() {
        return cost;
    }

    int statements() {
        return statements;
    }

    Duration databaseTime() {
        return databaseTime;
    }

    Way way() {
        return way;
    }

    /// Each once.
    List<ErrorCode> errors() {
        return errors;
    }

    /// Of the client, where there is a rate limit.
    Optional<RateLimit.Points> points() {
        return Optional.ofNullable(points);
    }

    /// In one word: `OK`, the code of the first error, or `LEFT`.
    String outcome() {
        return disconnected
                ? "LEFT"
                : errors.isEmpty() ? "OK" : errors.getFirst().name();
    }

    long nanos() {
        return System.nanoTime() - begun;
    }
}
