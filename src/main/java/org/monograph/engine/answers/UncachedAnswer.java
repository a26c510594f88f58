package org.monograph.engine.answers;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.execution.ClientErrors;
import org.monograph.engine.execution.Engine;
import org.monograph.engine.execution.Outcome;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.Challenge;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.operation.RequestTelemetry;
import org.monograph.engine.operation.SeenVersion;

/// A response that is not cached: an answer, or an error.
public record UncachedAnswer(int status, MediaType mediaType, Map<String, String> headers, Buffer body)
        implements Reply {

    /// The request headers on which a response depends.
    private static final CharSequence VARY_ON = HttpHeaders.createOptimized(
            "Accept, Accept-Encoding, Authorization, Origin, GraphQL-Cost, Monograph-Content-Version, Monograph-Preview");

    /// All readers of a page get the same one.
    private static final CharSequence VARY_PAGES_ON =
            HttpHeaders.createOptimized("Accept-Encoding, Monograph-Content-Version");

    private static final long NO_LIMIT = Long.MAX_VALUE;

    static CharSequence varyOn(MediaType mediaType) {
        return MediaType.OF_OPERATIONS.contains(mediaType) ? VARY_ON : VARY_PAGES_ON;
    }

    /// The result of an operation.
    public static UncachedAnswer of(
            Outcome outcome, AnswerBytes bytes, ClientRequest request, CacheStatus cacheStatus) {
        request.telemetry().complete(cacheStatus, outcome.result());
        var headers = new HashMap<>(challenge(outcome.result()));
        headers.put(CacheStatus.HEADER, cacheStatus.header());
        if (outcome.contentVersion() > 0) {
            headers.put(SeenVersion.HEADER, Long.toString(outcome.contentVersion()));
        }
        return new UncachedAnswer(
                status(outcome.result(), request.mediaType()), request.mediaType(), headers, bytes.buffer());
    }

    /// An error in place of a result: the request was refused, or its execution failed.
    public static UncachedAnswer of(Throwable failure, MediaType mediaType, RequestTelemetry telemetry) {
        var result = Engine.failed(ClientErrors.of(failure, null, null));
        telemetry.complete(CacheStatus.REFUSED, result);
        return of(failure, result, mediaType);
    }

    /// For a request that was refused before it has telemetry.
    public static UncachedAnswer of(RefusedException refusal, MediaType mediaType) {
        return of(refusal, Engine.failed(ClientErrors.of(refusal, null, null)), mediaType);
    }

    private static UncachedAnswer of(Throwable failure, ExecutionResult result, MediaType mediaType) {
        var body = AnswerBytes.of(result, NO_LIMIT).buffer();
        return failure instanceof RefusedException refusal
                ? new UncachedAnswer(refusal.status(), mediaType, refusal.headers(), body)
                : new UncachedAnswer(status(result, mediaType), mediaType, challenge(result), body);
    }

    private static Map<String, String> challenge(ExecutionResult result) {
        if (hasCode(result, ErrorCode.UNAUTHENTICATED)) {
            return Map.of(Challenge.HEADER, Challenge.WITHOUT_TOKEN);
        }
        return hasCode(result, ErrorCode.FORBIDDEN) ? Map.of(Challenge.HEADER, Challenge.INSUFFICIENT) : Map.of();
    }

    private static int status(ExecutionResult result, MediaType mediaType) {
        return result.isDataPresent() ? 200 : statusWithoutData(result, mediaType);
    }

    /// As `application/json` a well-formed request gets 200 even where it fails, for old clients. Failures of
    /// the service and the rate limit keep their status.
    private static int statusWithoutData(ExecutionResult result, MediaType mediaType) {
        return switch (code(result)) {
            case INTERNAL -> 500;
            case DEADLINE_EXCEEDED -> 504;
            case OVERLOADED -> 503;
            case RATE_LIMITED -> 429;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN, ORIGIN_NOT_ALLOWED -> 403;
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    BAD_USER_INPUT,
                    NOT_FOUND,
                    EDIT_CONFLICT,
                    HAS_PROBLEMS,
                    QUERY_TOO_COSTLY,
                    PERSISTED_QUERY_NOT_FOUND -> mediaType == MediaType.JSON ? 200 : 400;
        };
    }

    private static boolean hasCode(ExecutionResult result, ErrorCode code) {
        return result.getErrors().stream().anyMatch(error -> ((CodedError) error).code() == code);
    }

    private static ErrorCode code(ExecutionResult result) {
        return ((CodedError) result.getErrors().getFirst()).code();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void writeHead(HttpServerResponse response) {
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, varyOn(mediaType));
    }
}
