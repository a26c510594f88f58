package org.monograph.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import org.monograph.database.Snapshot;
import org.monograph.schema.ErrorCode;

/// What there is to tell of one request, gathered on its way. One thread at a time has it.
final class Observation {

    private static final String KEY = "monograph.observation";

    private final long begun = System.nanoTime();
    private Span span = Span.getInvalid();
    private Asked asked = Asked.NOTHING;
    private Integer cost;
    private int statements;
    private Duration databaseTime = Duration.ZERO;
    private List<ErrorCode> errors = List.of();
    private boolean left;

    private Observation() {}

    static Observation of(RoutingContext http) {
        Observation begun = http.get(KEY);
        if (begun != null) {
            return begun;
        }
        var observation = new Observation();
        http.put(KEY, observation);
        return observation;
    }

    void isTracedBy(Span operation) {
        span = operation;
    }

    void asks(Asked operation) {
        asked = operation;
    }

    void costs(int price) {
        cost = price;
    }

    void reads(Snapshot snapshot) {
        statements = snapshot.statements();
        databaseTime = snapshot.databaseTime();
    }

    void fails(List<ErrorCode> codes) {
        errors = codes;
    }

    /// The client was gone before it had its answer.
    void isLeft() {
        left = true;
    }

    /// Makes the span that of the thread, so that what the operation does belongs to it.
    Scope scope() {
        return span.isRecording() ? span.makeCurrent() : Scope.noop();
    }

    Span span() {
        return span;
    }

    Asked asked() {
        return asked;
    }

    /// Null of what was not reckoned: a kept answer, or a request that was refused before.
    Integer cost() {
        return cost;
    }

    int statements() {
        return statements;
    }

    Duration databaseTime() {
        return databaseTime;
    }

    /// Each once.
    List<ErrorCode> errors() {
        return errors;
    }

    /// In one word: `OK`, the code of the first error, or `LEFT`.
    String outcome() {
        return left ? "LEFT" : errors.isEmpty() ? "OK" : errors.getFirst().name();
    }

    long nanos() {
        return System.nanoTime() - begun;
    }
}
