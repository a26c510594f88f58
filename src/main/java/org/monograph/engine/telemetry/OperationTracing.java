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
import org.monograph.engine.operation.RequestTelemetry;

/// Creates a span for each operation, as a child of the span of its HTTP request. The SQL statements are its
/// children. A span holds no value that was sent, and only the digest of the document.
@Singleton
class OperationTracing {

    private static final AttributeKey<String> NAME = stringKey("graphql.operation.name");
    private static final AttributeKey<String> TYPE = stringKey("graphql.operation.type");
    private static final AttributeKey<String> DOCUMENT = stringKey("monograph.document.hash");
    private static final AttributeKey<String> CACHE = stringKey("monograph.cache");
    private static final AttributeKey<Long> COST = longKey("monograph.cost");
    private static final AttributeKey<Long> STATEMENTS = longKey("monograph.sql.statements");
    private static final AttributeKey<String> ERROR = stringKey("error.type");
    private static final AttributeKey<List<String>> ERRORS = stringArrayKey("monograph.errors");

    private final Tracer tracer;
    private final boolean enabled;

    OperationTracing(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.tracer = tracer;
        this.enabled = !disabled;
    }

    /// Call this on the event loop, where the span of the HTTP request is current.
    void begin(RequestTelemetry telemetry) {
        if (enabled) {
            telemetry.setSpan(tracer.spanBuilder("graphql").startSpan());
        }
    }

    void end(RequestTelemetry telemetry) {
        var span = telemetry.span();
        if (span.isRecording()) {
            describe(span, telemetry);
        }
        span.end();
    }

    private static void describe(Span span, RequestTelemetry telemetry) {
        var operation = telemetry.operation();
        if (operation.type() != null) {
            // tracing backends index the names of spans, and clients choose the names of operations
            span.updateName(
                    operation.label().startsWith("(") ? operation.type() : operation.type() + " " + operation.label());
        }
        span.setAttribute(NAME, operation.name())
                .setAttribute(TYPE, operation.type())
                .setAttribute(DOCUMENT, operation.document())
                .setAttribute(CACHE, telemetry.cacheStatus().label())
                .setAttribute(STATEMENTS, telemetry.statements());
        if (telemetry.cost() != null) {
            span.setAttribute(COST, telemetry.cost().longValue());
        }
        if (!telemetry.errors().isEmpty()) {
            span.setAttribute(ERROR, telemetry.errors().getFirst().name())
                    .setAttribute(
                            ERRORS, telemetry.errors().stream().map(Enum::name).toList());
        }
        if (telemetry.errors().stream().anyMatch(OperationTracing::isServerFailure)) {
            span.setStatus(StatusCode.ERROR);
        }
    }

    /// Whether the service is to blame, and not the client.
    private static boolean isServerFailure(ErrorCode code) {
        return switch (code) {
            case INTERNAL, DEADLINE_EXCEEDED, OVERLOADED -> true;
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    BAD_USER_INPUT,
                    NOT_FOUND,
                    EDIT_CONFLICT,
                    HAS_PROBLEMS,
                    QUERY_TOO_COSTLY,
                    RATE_LIMITED,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    ORIGIN_NOT_ALLOWED,
                    PERSISTED_QUERY_NOT_FOUND -> false;
        };
    }
}
