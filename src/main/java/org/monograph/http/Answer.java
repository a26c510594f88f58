package org.monograph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.util.Map;
import org.monograph.schema.ErrorCode;

/// An execution's result on its way to the client.
record Answer(int status, MediaType mediaType, Map<String, String> headers, ExecutionResult result) {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    static Answer of(ExecutionResult result, MediaType mediaType) {
        var status = result.isDataPresent() ? 200 : statusWithoutData(result, mediaType);
        return new Answer(status, mediaType, Map.of(), result);
    }

    /// Of a request that was not executed.
    static Answer of(Throwable failure, MediaType mediaType) {
        var result = Engine.failed(CodedError.of(failure, null, null));
        return failure instanceof RefusedException refusal
                ? new Answer(refusal.status(), mediaType, refusal.headers(), result)
                : of(result, mediaType);
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

    private static ErrorCode code(ExecutionResult result) {
        return ((CodedError) result.getErrors().getFirst()).code();
    }

    /// To be called on a thread that may wait for a slow client.
    void send(HttpServerResponse response) throws IOException {
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8")
                .putHeader(HttpHeaders.VARY, "Accept");
        var body = new ResponseStream(response);
        WRITER.writeValue(body, result.toSpecification());
        // not in a finally clause: half an answer must not end like a whole one
        body.close();
    }
}
