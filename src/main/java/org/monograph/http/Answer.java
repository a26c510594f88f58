package org.monograph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import org.monograph.schema.ErrorCode;

/// An execution's result on its way to the client.
record Answer(int status, String mediaType, ExecutionResult result) {

    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    static final String JSON = "application/json";
    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /// @param accept the request's header, null when it has none
    static Answer of(ExecutionResult result, String accept) {
        var mediaType = accept != null && accept.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON;
        return new Answer(result.isDataPresent() ? 200 : statusWithoutData(result, mediaType), mediaType, result);
    }

    static Answer of(BadRequestException refusal) {
        return new Answer(refusal.status(), JSON, Engine.failed(CodedError.of(refusal, null, null)));
    }

    /// A well-formed request gets 200 as plain JSON whatever became of it, for old clients, unless the service is to
    /// blame.
    private static int statusWithoutData(ExecutionResult result, String mediaType) {
        return switch (code(result)) {
            case INTERNAL -> 500;
            case DEADLINE_EXCEEDED -> 504;
            case BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT ->
                mediaType.equals(JSON) ? 200 : 400;
        };
    }

    private static ErrorCode code(ExecutionResult result) {
        return ((CodedError) result.getErrors().getFirst()).code();
    }

    /// To be called on a thread that may wait for a slow client.
    void send(HttpServerResponse response) throws IOException {
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8");
        var body = new ResponseStream(response);
        WRITER.writeValue(body, result.toSpecification());
        // not in a finally clause: half an answer must not end like a whole one
        body.close();
    }
}
