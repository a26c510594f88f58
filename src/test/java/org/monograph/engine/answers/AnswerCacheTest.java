package org.monograph.engine.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.base.database.Locks;
import org.monograph.base.database.Statements;
import org.monograph.base.published.KnownContent;
import org.monograph.content.publishing.Editor;

@MonographTest
class AnswerCacheTest {

    private static final String HIT = "monograph; hit";
    private static final String STORED = "monograph; fwd=miss; stored";
    private static final String BYPASS = "monograph; fwd=bypass";

    @Inject
    Editor editor;

    @Inject
    KnownContent content;

    @Inject
    DataSource database;

    @Test
    void theSameRequestIsAnsweredWithoutTheDatabase() {
        var drug = editor.publishDrugs("kept", 1).getFirst();
        var first = ask(page(drug), drug);
        assertThat(first.header("Cache-Status")).isEqualTo(STORED);

        assertThat(Statements.sentWithMemory(() -> {
                    var again = ask(page(drug), drug);
                    assertThat(again.header("Cache-Status")).isEqualTo(HIT);
                    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
                    assertThat(again.header("Monograph-Content-Version"))
                            .isEqualTo(first.header("Monograph-Content-Version"))
                            .isEqualTo(String.valueOf(content.content().version()));
                }))
                .isEmpty();
    }

    @Test
    void aRequestIsTheSameHoweverItIsWritten() {
        var query =
                "query A($slug: String!, $with: Boolean = true) { drug(slug: $slug) { name @include(if: $with) } } query B { __typename }";
        var first = json().body(
                        "{\"query\":\"%s\",\"operationName\":\"A\",\"variables\":{\"slug\":\"clonazepam\",\"with\":true}}"
                                .formatted(query))
                .post("/graphql");
        assertThat(first.header("Cache-Status")).isEqualTo(STORED);

        json().body(
                        "{ \"variables\" : {\"with\":true, \"slug\":\"clonazepam\"}, \"operationName\":\"A\", \"query\":\"%s\"}"
                                .formatted(query))
                .post("/graphql")
                .then()
                .header("Cache-Status", HIT);
        given().queryParam("query", query)
                .queryParam("operationName", "A")
                .queryParam("variables", "{\"slug\":\"clonazepam\",\"with\":true}")
                .get("/graphql")
                .then()
                .header("Cache-Status", HIT)
                .header("ETag", first.header("ETag"));
        json().body("{\"query\":\"%s\",\"operationName\":\"A\",\"variables\":{\"slug\":\"clonazepam\",\"with\":false}}"
                        .formatted(query))
                .post("/graphql")
                .then()
                .header("Cache-Status", STORED)
                .body("data.drug", equalTo(Map.of()));
        json().accept("application/graphql-response+json")
                .body("{\"query\":\"%s\",\"operationName\":\"A\",\"variables\":{\"slug\":\"clonazepam\",\"with\":true}}"
                        .formatted(query))
                .post("/graphql")
                .then()
                .header("Cache-Status", STORED)
                .header("ETag", not(equalTo(first.header("ETag"))));
    }

    @Test
    void aPublicationIsSeenAtOnce() {
        editor.publishDrug("kept-changing", "Before");
        var query = "query($slug: String!) { drug(slug: $slug) { warnings(kinds: PRECAUTION) { text } } }";
        ask(query, "kept-changing").then().body("data.drug.warnings.text", contains("Before"));
        ask(query, "kept-changing").then().header("Cache-Status", HIT);

        editor.publishDrug("kept-changing", "After");

        ask(query, "kept-changing")
                .then()
                .header("Cache-Status", STORED)
                .body("data.drug.warnings.text", contains("After"));
    }

    @Test
    void anAnswerFromBeforeAPublicationIsNotKeptForWhatCameAfter() throws Exception {
        editor.publishDrug("kept-slowly", "Before");
        var query =
                "query($slug: String!) { drug(slug: $slug) { alternatives { reason } warnings(kinds: PRECAUTION) { text } } }";
        CompletableFuture<Response> slow;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table alternative in access exclusive mode");
            slow = CompletableFuture.supplyAsync(() -> ask(query, "kept-slowly"));
            // until it has its snapshot, and waits for the disclaimer
            Locks.awaitWaiter(connection);
            editor.publishDrug("kept-slowly", "After");
            connection.rollback();
        }

        slow.join().then().body("data.drug.warnings.text", contains("Before"));
        ask(query, "kept-slowly").then().body("data.drug.warnings.text", contains("After"));
    }

    @Test
    void manyWhoAskForTheSameAtOnceShareOneExecution() throws Exception {
        var drug = editor.publishDrugs("kept-shared", 1).getFirst();
        var query = "query($slug: String!) { drug(slug: $slug) { alternatives { reason } } } # shared";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            statement.execute("lock table alternative in access exclusive mode");
            var answers = new ArrayList<Future<Response>>();
            var statements = Statements.sentWithMemory(() -> {
                for (int i = 0; i < 30; i++) {
                    answers.add(threads.submit(() -> ask(query, drug)));
                }
                release(connection, answers.size());
                answers.forEach(answer -> assertThat(got(answer).statusCode()).isEqualTo(200));
            });

            assertThat(statements).hasSize(2);
            assertThat(answers.stream().map(answer -> got(answer).header("Cache-Status")))
                    .contains("monograph; fwd=miss; collapsed");
        }
    }

    /// Lets the one that executes go on, when all others have come.
    private static void release(Connection connection, int requests) {
        try {
            Locks.awaitWaiter(connection);
            Patience.await("all requests have come", () -> underWay() >= requests);
            connection.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Besides the one that asks for it.
    private static double underWay() {
        return given().get("/q/metrics")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("http_server_active_requests"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                        .sum()
                - 1;
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoShowsWhoTheyAreFallsBehindNothingEither() {
        json().header("Cookie", "x")
                .header("Monograph-Content-Version", content.content().version() + 1)
                .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } }"))
                .post("/graphql")
                .then()
                .statusCode(412);
    }

    @Test
    void aLongHeaderIsReadInNoTime() {
        assertTimeoutPreemptively(Patience.LIMIT, () -> {
            for (int i = 0; i < 100; i++) {
                sent("clonazepam", "gzip" + " ".repeat(8_000) + "x");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Cookie"})
    void whoeverShowsWhoTheyAreGetsAnAnswerOfTheirOwn(String header) {
        for (int i = 0; i < 2; i++) {
            json().header(header, "x")
                    .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } } # " + header))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", BYPASS)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue())
                    .header("Monograph-Content-Version", matchesPattern("\\d+"));
        }
    }

    @Test
    void answersWithErrorsAndCostsAreNotKept() {
        for (int i = 0; i < 2; i++) {
            json().body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } bad: drug(slug: \"?\") { name } }"))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", "monograph; fwd=miss")
                    .header("Cache-Control", "no-store")
                    .body("data.drug.name", equalTo("Clonazepam"));
            json().header("GraphQL-Cost", "report")
                    .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } } # cost"))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", BYPASS)
                    .body("extensions.cost.sqlStatements", equalTo(1));
        }
    }

    @Test
    void whoHasAnAnswerIsToldThatItIsStillRight() {
        var first = clonazepam().get("/graphql");
        var tag = first.header("ETag");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(first.header("Vary")).isEqualTo(UncachedAnswer.VARIES.toString());
        assertThat(first.header("Age")).matches("\\d+");

        for (var known : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
            clonazepam()
                    .header("If-None-Match", known)
                    .get("/graphql")
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
        }
        clonazepam().header("If-None-Match", "\"other\"").get("/graphql").then().statusCode(200);
        clonazepam().header("If-None-Match", tag).head("/graphql").then().statusCode(304);
    }

    private static RequestSpecification clonazepam() {
        return given().queryParam("query", "{ drug(slug: \"clonazepam\") { name } } # known");
    }

    @Test
    void theCompressedFormIsKeptBeside() throws IOException, InterruptedException {
        var drug = editor.publishDrugs("kept-zipped", 1).getFirst();
        var plain = sent(drug, "identity");
        for (var accepted : List.of("gzip", "deflate, gzip;q=0.5, br", "GZIP")) {
            var zipped = sent(drug, accepted);
            assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(zipped.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                    .isEqualTo(plain.body());
        }
        for (var accepted : List.of("br", "gzip;q=0.000", "gzip;q=0", "gzip ; q=0.0, *", "xgzip")) {
            var answer = sent(drug, accepted);
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).isEqualTo(plain.body());
        }
    }

    /// By a client that adds no header of its own.
    private static HttpResponse<byte[]> sent(String slug, String accepted) throws IOException, InterruptedException {
        var body =
                new ObjectMapper().writeValueAsString(Map.of("query", page(slug), "variables", Map.of("slug", slug)));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(RestAssured.port)))
                    .header("Content-Type", "application/json")
                    .header("Accept-Encoding", accepted)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    @Test
    void nobodyFallsBehindWhatTheyHaveSeen() {
        var query = "{ drug(slug: \"clonazepam\") { name } } # seen";
        json().body(Map.of("query", query)).post("/graphql");
        var newest = content.content().version();

        seen(query, newest).then().statusCode(200).header("Cache-Status", HIT);
        seen(query, newest + 1)
                .then()
                .statusCode(412)
                .header("Monograph-Content-Version", String.valueOf(newest))
                .body("errors.extensions.code", contains("BAD_REQUEST"));
        for (var version : List.of("newest", "-1", "+1", "9223372036854775808", "1.0")) {
            json().header("Monograph-Content-Version", version)
                    .body(Map.of("query", query))
                    .post("/graphql")
                    .then()
                    .statusCode(400)
                    .body("errors.extensions.code", contains("BAD_REQUEST"));
        }
    }

    private static Response seen(String query, long version) {
        return json().header("Monograph-Content-Version", version)
                .body(Map.of("query", query))
                .post("/graphql");
    }

    /// A query of its own for each test's drug, so that no other test has it kept.
    private static String page(String drug) {
        return "query($slug: String!) { drug(slug: $slug) { name summary warnings { title text citations { title } } } } # "
                + drug;
    }

    private static Response ask(String query, String slug) {
        return json().body(Map.of("query", query, "variables", Map.of("slug", slug)))
                .post("/graphql");
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
