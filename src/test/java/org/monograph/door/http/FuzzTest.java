package org.monograph.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// Sends random requests. Run more with `-Dfuzz.requests=100000`, other ones with `-Dfuzz.seed=…`.
@MonographTest
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int MOST_MORE_MEGABYTES = 64;
    private static final Set<String> CODES = Set.of(
            "GRAPHQL_PARSE_FAILED",
            "GRAPHQL_VALIDATION_FAILED",
            "BAD_USER_INPUT",
            "QUERY_TOO_COSTLY",
            "BAD_REQUEST",
            "UNAUTHENTICATED");

    @Inject
    GraphQLSchema schema;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void eachRequestIsAnsweredOrRefused() throws IOException, InterruptedException {
        var outcomes = new TreeMap<String, Integer>();
        try (var client = HttpClient.newHttpClient()) {
            run(client, 0, REQUESTS / 2, outcomes);
            var before = usedMegabytes();
            run(client, REQUESTS / 2, REQUESTS, outcomes);
            var more = usedMegabytes() - before;
            LOG.infof("%d random requests, seed %d: %s; %d MB more than at half", REQUESTS, SEED, outcomes, more);
            assertThat(more).isLessThan(MOST_MORE_MEGABYTES);
        }
        // a run that is refused alone, or answered alone, would show nothing
        assertThat(outcomes.get("answered")).isGreaterThan(REQUESTS / 10);
        assertThat(outcomes).containsKeys("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT");
    }

    private void run(HttpClient client, int from, int to, Map<String, Integer> outcomes)
            throws IOException, InterruptedException {
        for (int i = from; i < to; i++) {
            var request = json.writeValueAsString(new RandomRequest(schema, SEED * 1_000_003 + i).request());
            var answer = send(client, request);
            var errors = json.readTree(answer.body()).path("errors");

            assertThat(answer.statusCode()).describedAs("%d: %s", i, request).isIn(200, 400);
            errors.forEach(error -> check(error, request));
            outcomes.merge(errors.isEmpty() ? "answered" : code(errors.get(0)), 1, Integer::sum);
        }
    }

    private static HttpResponse<String> send(HttpClient client, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(RestAssured.port)))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void check(JsonNode error, String request) {
        assertThat(CODES).describedAs("%s: %s", error, request).contains(code(error));
        for (var secret : List.of(RandomRequest.MARKER, "Exception", "org.", "java", "select ", "SRGQL", "Value{")) {
            assertThat(error.path("message").asText()).describedAs(request).doesNotContain(secret);
        }
    }

    private static String code(JsonNode error) {
        return error.path("extensions").path("code").asText();
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
