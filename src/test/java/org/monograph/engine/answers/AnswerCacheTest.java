package org.monograph.engine.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
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

    @Inject
    Editor editor;

    @Inject
    KnownContent content;

    @Inject
    DataSource database;

    @Test
    void theSameRequestIsAnsweredWithoutTheDatabase() {
        var drug = editor.publishDrugs("cached", 1).getFirst();
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
    void requestsForTheSameOperationShareAnAnswer() {
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
    void aPublicationIsVisibleImmediately() {
        editor.publishDrug("cached-changing", "Before");
        var query = "query($slug: String!) { drug(slug: $slug) { warnings(kinds: PRECAUTION) { text } } }";
        ask(query, "cached-changing").then().body("data.drug.warnings.text", contains("Before"));
        ask(query, "cached-changing").then().header("Cache-Status", HIT);

        editor.publishDrug("cached-changing", "After");

        ask(query, "cached-changing")
                .then()
                .header("Cache-Status", STORED)
                .body("data.drug.warnings.text", contains("After"));
    }

    @Test
    void anAnswerThatWasReadBeforeAPublicationIsNotCachedForItsContent() throws Exception {
        editor.publishDrug("cached-slowly", "Before");
        var query =
                "query($slug: String!) { drug(slug: $slug) { alternatives { reason } warnings(kinds: PRECAUTION) { text } } }";
        CompletableFuture<Response> slow;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table alternative in access exclusive mode");
            slow = CompletableFuture.supplyAsync(() -> ask(query, "cached-slowly"));
            // it has its snapshot, and waits for the table
            Locks.awaitWaiter(connection);
            editor.publishDrug("cached-slowly", "After");
            connection.rollback();
        }

        slow.join().then().body("data.drug.warnings.text", contains("Before"));
        ask(query, "cached-slowly").then().body("data.drug.warnings.text", contains("After"));
    }

    @Test
    void concurrentRequestsForTheSameAnswerShareOneExecution() throws Exception {
        var drug = editor.publishDrugs("cached-shared", 1).getFirst();
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
                answers.forEach(answer -> assertThat(get(answer).statusCode()).isEqualTo(200));
            });

            assertThat(statements).hasSize(2);
            assertThat(answers.stream().map(answer -> get(answer).header("Cache-Status")))
                    .contains("monograph; fwd=miss; collapsed");
        }
    }

    /// Unlocks the table when all requests have arrived.
    private static void release(Connection connection, int requests) {
        try {
            Locks.awaitWaiter(connection);
            Patience.await("all requests have arrived", () -> activeRequests() >= requests);
            connection.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Without the request for the metrics itself.
    private static double activeRequests() {
        return given().get("/q/metrics")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("http_server_active_requests"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                        .sum()
                - 1;
    }

    private static Response get(Future<Response> answer) {
        try {
            return answer.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Different for each drug, so that no other test has cached it.
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
