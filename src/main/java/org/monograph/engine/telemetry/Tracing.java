package org.monograph.engine.telemetry;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.operation.Observation;

/// A span for each operation, below that of its HTTP request. Its statements stand below it. It has no value that was
/// sent, and of the document only its digest.
@Singleton
class Tracing {

    private static final AttributeKey<String> NAME = stringKey("graphql.operation.name");
    private static final AttributeKey<String> TYPE = stringKey("graphql.operation.type");
    private static final AttributeKey<String> DOCUMENT = stringKey("monograph.document.hash");
    private static final AttributeKey<String> KEPT = stringKey("monograph.kept");
    private static final AttributeKey<Long> COST = longKey("monograph.cost");
    private static final AttributeKey<Long> STATEMENTS = longKey("monograph.sql.statements");
    private static final AttributeKey<String> ERROR = stringKey("error.type");
    private static final AttributeKey<List<String>> ERRORS = stringArrayKey("monograph.errors");

    private final Tracer tracer;
    private final boolean isOn;

    Tracing(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.tracer = tracer;
        this.isOn = !disabled;
    }

    /// Below the span of the HTTP request, which the thread that takes it has.
    void begin(Observation observation) {
        if (isOn) {
            observation.setSpan(tracer.spanBuilder("graphql").startSpan());
        }
    }

    void end(Observation observation) {
        var span = observation.span();
        if (span.isRecording()) {
            describe(span, observation);
        }
        span.end();
    }

    private static void describe(Span span, Observation observation) {
        var asked = observation.asked();
        if (asked.type() != null) {
            // a backend keeps a list of the names of spans, and clients choose those of operations
            span.updateName(asked.label().startsWith("(") ? asked.type() : asked.type() + " " + asked.label());
        }
        span.setAttribute(NAME, asked.name())
                .setAttribute(TYPE, asked.type())
                .setAttribute(DOCUMENT, asked.document())
                .setAttribute(KEPT, observation.way().label())
                .setAttribute(STATEMENTS, observation.statements());
        if (observation.cost() != null) {
            span.setAttribute(COST, observation.cost().longValue());
        }
        if (!observation.errors().isEmpty()) {
            span.setAttribute(ERROR, observation.errors().getFirst().name())
                    .setAttribute(
                            ERRORS,
                            observation.errors().stream().map(Enum::name).toList());
        }
        if (observation.errors().stream().anyMatch(Tracing::isOurs)) {
            span.setStatus(StatusCode.ERROR);
        }
    }

    /// Whether an operator has to look for the reason, and not the client.
    private static boolean isOurs(ErrorCode code) {
        return switch (code) {
            case INTERNAL, DEADLINE_EXCEEDED, OVERLOADED -> true;
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    BAD_USER_INPUT,
                    QUERY_TOO_COSTLY,
                    RATE_LIMITED,
                    PERSISTED_QUERY_NOT_FOUND -> false;
        };
    }
}
