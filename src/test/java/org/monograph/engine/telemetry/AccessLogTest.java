package org.monograph.engine.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.monograph.door.http.GraphQL.ask;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.engine.operation.Digest;

/// What the access log holds, and what it never holds.
@MonographTest
class AccessLogTest {

    @Test
    void onlyExecutedOperationsHaveLines() throws Exception {
        var document = "query AccessOnce($slug: String!) { drug(slug: $slug) { slug warnings { id } } }";
        var cost = cost(document);
        Statements.forgetRows();
        try (var lines = AccessLines.open()) {
            for (int i = 0; i < 2; i++) {
                ask(document, Map.of("slug", "clonazepam")).statusCode(200);
            }
            // a line of the second request would be written by now
            ask("query AccessLast { __typename }").statusCode(200);
            var hash = Digest.of(document).hexadecimal().substring(0, 12);
            var fields = lines.fields(2);
            assertThat(fields).hasSize(2);
            assertThat(ofOperation("AccessOnce", fields))
                    .containsKey("bytes")
                    .containsAllEntriesOf(Map.of(
                            "operation", "AccessOnce",
                            "type", "query",
                            "document", hash,
                            "status", "200",
                            "outcome", "OK",
                            "cache", "stored",
                            "cost", String.valueOf(cost),
                            "statements", "2"))
                    .hasSize(9);
            assertThat(ofOperation("AccessLast", fields)).containsEntry("cache", "stored");
        }
    }

    /// Lines may be in another order than the requests: each is written after the client has its response.
    private static Map<String, String> ofOperation(String name, List<Map<String, String>> lines) {
        return lines.stream()
                .filter(fields -> name.equals(fields.get("operation")))
                .findFirst()
                .orElseThrow();
    }

    /// The estimate that the service reports on request.
    private static int cost(String document) {
        return given().contentType("application/json")
                .header("GraphQL-Cost", "validate")
                .body(Map.of("query", document, "variables", Map.of("slug", "clonazepam")))
                .post("/graphql")
                .then()
                .extract()
                .path("extensions.cost.estimate");
    }

    @Test
    void theMessageHasAllFields() throws Exception {
        try (var lines = AccessLines.open()) {
            ask("query AccessText { drug(slug: \"no-such-drug\") { slug } }").statusCode(200);
            assertThat(lines.await(1).getFirst().getMessage())
                    .matches(
                            "operation=AccessText type=query document=[0-9a-f]{12} status=200 outcome=OK cache=stored cost=2"
                                    + " statements=1 databaseMillis=\\d+\\.\\d millis=\\d+\\.\\d bytes=22");
        }
    }

    @Test
    void aLineHoldsNothingFromTheRequestButTheName() throws Exception {
        var secret = "sekret-value";
        try (var lines = AccessLines.open()) {
            ask("query AccessSecret($s: String!) { drug(slug: $s) { slug } }", Map.of("s", secret));
            ask("query AccessLiteral { drug(slug: \"" + secret + "\") { slug } }");
            ask("query AccessBroken { drug(slug: \"" + secret + "\") { slug }");
            ask("query AccessInvalid { drug(slug: \"" + secret + "\") { nothing } }");
            given().queryParam("query", "query AccessGet($s: String!) { drug(slug: $s) { slug } }")
                    .queryParam("variables", "{\"s\":\"" + secret + "\"}")
                    .header("User-Agent", secret)
                    .header("Authorization", secret)
                    .get("/graphql");
            assertThat(lines.await(5)).hasSize(5).allSatisfy(line -> {
                assertThat(line.getMessage()).doesNotContain(secret).doesNotContain("127.0.0.1");
                assertThat(line.getMdcCopy().values()).noneMatch(value -> value.contains(secret));
            });
            assertThat(lines.fields(5))
                    .extracting(
                            fields -> fields.get("operation"),
                            fields -> fields.get("outcome"),
                            fields -> fields.get("cache"))
                    .containsExactlyInAnyOrder(
                            tuple("AccessSecret", "OK", "stored"),
                            tuple("AccessLiteral", "OK", "stored"),
                            tuple(null, "GRAPHQL_PARSE_FAILED", "miss"),
                            tuple(null, "GRAPHQL_VALIDATION_FAILED", "miss"),
                            tuple("AccessGet", "OK", "bypass"));
        }
    }

    @Test
    void refusedRequestsHaveLines() throws Exception {
        try (var lines = AccessLines.open()) {
            given().contentType("text/plain").body("{}").post("/graphql").then().statusCode(415);
            assertThat(lines.fields(1))
                    .containsExactly(Map.of(
                            "status",
                            "415",
                            "outcome",
                            "BAD_REQUEST",
                            "errors",
                            "BAD_REQUEST",
                            "cache",
                            "refused",
                            "bytes",
                            "127"));
        }
    }

    @Test
    void eachCodeIsLoggedOnce() throws Exception {
        try (var lines = AccessLines.open()) {
            ask("query AccessErrors { one: drugs(first: 0) { totalCount } two: drugs(first: 0) { totalCount } }");
            assertThat(lines.fields(1).getFirst())
                    .containsEntry("outcome", "BAD_USER_INPUT")
                    .containsEntry("errors", "BAD_USER_INPUT")
                    .containsEntry("cache", "miss");
        }
    }

    @Test
    void aRequestThatSelectsNoOperationHasNoName() throws Exception {
        try (var lines = AccessLines.open()) {
            ask("query AccessThis { __typename } query AccessThat { __typename }");
            assertThat(lines.fields(1).getFirst())
                    .containsEntry("outcome", "BAD_REQUEST")
                    .doesNotContainKeys("operation", "type");
        }
    }
}
