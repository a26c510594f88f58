package org.monograph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monograph.schema.ErrorCode;

/// An execution's result on its way to the client.
record Answer(int status, MediaType mediaType, Map<String, String> headers, ExecutionResult result) implements Reply {

    /// The headers of a request on which an answer depends.
    static final CharSequence VARIES =
            HttpHeaders.createOptimized("Accept, Accept-Encoding, Origin, GraphQL-Cost, Monograph-Content-Version");

    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    static Answer of(Outcome outcome, MediaType mediaType, Way way) {
        var headers = new HashMap<>(Map.of(Way.HEADER, way.cacheStatus()));
        if (outcome.contentVersion() > 0) {
            headers.put(SeenVersion.HEADER, Long.toString(outcome.contentVersion()));
        }
        return new Answer(status(outcome.result(), mediaType), mediaType, headers, outcome.result());
    }

    /// Of a request that was not executed.
    static Answer of(Throwable failure, MediaType mediaType) {
        var result = Engine.failed(CodedError.of(failure, null, null));
        return failure instanceof RefusedException refusal
                ? new Answer(refusal.status(), mediaType, refusal.headers(), result)
                : new Answer(status(result, mediaType), mediaType, Map.of(), result);
    }

    static byte[] bytes(ExecutionResult result) {
        try {
            return WRITER.writeValueAsBytes(result.toSpecification());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(ExecutionResult result, MediaType mediaType) {
        return result.isDataPresent() ? 200 : statusWithoutData(result, mediaType);
    }

    /// A well-formed request gets 200 as plain JSON whatever became of it, for old clients, unless the service is to
    /// blame.
    private static int statusWithoutData(ExecutionResult result, MediaType mediaType) {
        return switch (code(result)) {
            case INTERNAL -> 500;
            case DEADLINE_EXCEEDED -> 504;
            case OVERLOADED -> 503;
            case RATE_LIMITED -> 429;
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    BAD_USER_INPUT,
                    QUERY_TOO_COSTLY,
                    PERSISTED_QUERY_NOT_FOUND -> mediaType == MediaType.JSON ? 200 : 400;
        };
    }

    /// Of its errors, each once.
    private List<ErrorCode> codes() {
        return result.getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .distinct()
                .toList();
    }

    private static ErrorCode code(ExecutionResult result) {
        return ((CodedError) result.getErrors().getFirst()).code();
    }

    /// To be called on a thread that may wait for a slow client.
    @Override
    public void send(RoutingContext http) throws IOException {
        Observation.of(http).fails(codes());
        var response = http.response();
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, VARIES);
        var body = new ResponseStream(response);
        WRITER.writeValue(body, result.toSpecification());
        // not in a finally clause: half an answer must not end like a whole one
        body.close();
    }
}
