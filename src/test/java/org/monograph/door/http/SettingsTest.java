package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.monograph.MonographTest;
import org.monograph.base.database.Locks;
import org.monograph.door.web.LandingPageTest;
import org.monograph.engine.operation.Digest;

@MonographTest
@TestProfile(SettingsTest.Changed.class)
class SettingsTest {

    public static class Changed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    entry("monograph.graphiql.enabled", "false"),
                    entry("monograph.http.deadline", "10s"),
                    entry("monograph.http.limits.body", "100"),
                    entry("monograph.http.limits.body-time", "3s"),
                    entry("monograph.http.limits.cost", "99"),
                    entry("monograph.http.limits.concurrent-operations", "1"),
                    entry("monograph.query-documents.max-characters", "0"),
                    entry("monograph.cache.size", "0"),
                    entry("monograph.http.rate-limit.enabled", "true"),
                    entry("monograph.http.rate-limit.points", "1000"),
                    entry("monograph.http.rate-limit.period", "240h"),
                    entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                    entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                    entry("quarkus.http.cors.enabled", "true"),
                    entry("quarkus.http.cors.origins", "https://site.example"),
                    entry("quarkus.datasource.jdbc.max-size", "3"),
                    entry("quarkus.datasource.jdbc.acquisition-timeout", "3s"));
        }
    }

    private static final String WARNINGS = "{ drug(slug: \"clonazepam\") { warnings { id } } }";

    @Inject
    DataSource database;

    @Test
    void withoutGraphiqlNothingLinksOrRedirectsToIt() {
        given().get("/graphiql/").then().statusCode(404);
        given().get("/graphiql/page.js").then().statusCode(404);
        given().get("/graphiql/graphiql.min.js").then().statusCode(404);
        assertThat(LandingPageTest.links(given().get("/").asString()))
                .contains("graphql/schema.graphql", "q/health")
                .doesNotContain("graphiql/");
        given().header("Accept", GraphiqlRedirectTest.BROWSER)
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
        ask("{ drug(slug: \"clonazepam\") { slug } }").statusCode(200).body("data.drug.slug", equalTo("clonazepam"));
    }

    @Test
    void theLimitOfABodyIsASetting() {
        var body = "{\"query\":\"{ __typename }\"}";
        for (int length : new int[] {100, 101}) {
            given().contentType("application/json")
                    .body(body + " ".repeat(length - body.length()))
                    .post("/graphql")
                    .then()
                    .statusCode(length > 100 ? 413 : 200);
        }
    }

    @Test
    void aBodyThatDoesNotArriveIsNotWaitedFor() throws IOException {
        assertThat(Wire.exchange(BodyTest.head("/graphql", "application/json", 50), "{\"query\":".getBytes(UTF_8)))
                .startsWith("HTTP/1.1 408 Request Timeout\r\n")
                .endsWith("{\"errors\":[{\"message\":\"the body has not arrived within 3000 ms; send it at once\","
                        + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
    }

    @Test
    void aClientSpendsWhatItHasAndNoMore() {
        var costly = "{ drugs(first: 86) { nodes { id } } }";
        from("203.0.113.7", costly)
                .statusCode(200)
                .header("RateLimit-Policy", "\"cost\";q=1000;w=864000")
                .header("RateLimit", startsWith("\"cost\";r=903;t=83"));
        for (int i = 0; i < 9; i++) {
            from("203.0.113.7", costly).statusCode(200);
        }
        from("203.0.113.7", costly)
                .statusCode(429)
                .header("Retry-After", matchesPattern("57[78]\\d\\d"))
                .header("RateLimit", startsWith("\"cost\";r=29;"))
                .body("data", nullValue())
                .body("errors.extensions.code", contains("RATE_LIMITED"))
                .body(
                        "errors[0].message",
                        matchesPattern(
                                "this costs 96 points, and 29 of 1000 are left: ask again in 57[78]\\d\\d seconds, or for less"));
        from("203.0.113.7", "{ __typename }").statusCode(200);
        from("203.0.113.8", costly).statusCode(200);
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        from("2001:db8:0:1::1", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=998;"));
        from("2001:db8:0:1:ffff::2", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=996;"));
        from("2001:db8:0:2::1", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=998;"));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere loopback has one address
    void onlyATrustedProxyIsBelieved() throws IOException, InterruptedException {
        assertThat(left("203.0.113.1")).startsWith("\"cost\";r=998;t=17");
        assertThat(left("203.0.113.2")).startsWith("\"cost\";r=996;t=34");
    }

    /// What is left to a client that is no proxy and says to be one.
    private static String left(String forwardedFor) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:%d/graphql?query=%%7B__typename%%7D".formatted(RestAssured.port)))
                    .header("X-Forwarded-For", forwardedFor)
                    .build();
            return client.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("RateLimit")
                    .orElseThrow();
        }
    }

    @Test
    void pagesOfAllowedSitesMayReadAnswers() {
        given().header("Origin", "https://site.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://site.example")
                .header(
                        "Access-Control-Expose-Headers",
                        "Monograph-Content-Version,RateLimit,RateLimit-Policy,Retry-After");
        given().header("Origin", "https://site.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Headers", "content-type");
        given().header("Origin", "https://other.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void withoutRoomNoDocumentIsKept() {
        var hash = Digest.of("{__typename}").hexadecimal();
        for (int i = 0; i < 2; i++) {
            given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                    .get("/graphql")
                    .then()
                    .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
            ask("{__typename}").body("data.__typename", equalTo("Query"));
        }
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldAtOnce() throws Exception {
        try (var connection = locked()) {
            var first = CompletableFuture.supplyAsync(() -> ask(WARNINGS));
            Locks.awaitWaiter(connection);
            ask("{ __typename }")
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors.extensions.code", contains("OVERLOADED"))
                    .body(
                            "errors.message",
                            contains("1 operations are executed, which is the limit: ask again in a second"));
            first.join().body("errors.extensions.code", contains("DEADLINE_EXCEEDED"));
            connection.rollback();
        }
        ask("{ __typename }").statusCode(200);
    }

    @Test
    void withoutADatabaseOneIsToldToComeAgain() throws SQLException {
        // the third listens for publications
        try (var _ = database.getConnection();
                var _ = database.getConnection()) {
            ask(WARNINGS)
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors.extensions.code", contains("OVERLOADED"))
                    .body("errors.message", contains("the database gives no connection now: ask again in a second"));
        }
        ask(WARNINGS).statusCode(200).body("errors", nullValue());
    }

    @Test
    void aStatementThatWaitsIsEndedAtTheDeadline() throws SQLException {
        try (var connection = locked()) {
            ask(WARNINGS)
                    .statusCode(200)
                    .body("data.drug", nullValue())
                    .body("errors.extensions.code", contains("DEADLINE_EXCEEDED"))
                    .body("errors.path", contains(List.of("drug", "warnings")));
            connection.rollback();
        }
        ask(WARNINGS).body("errors", nullValue());
    }

    /// A connection that holds what the warnings are read from, until it is rolled back.
    private Connection locked() throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table warning in access exclusive mode");
        }
        return connection;
    }

    private static ValidatableResponse from(String client, String query) {
        return given().header("X-Forwarded-For", client)
                .queryParam("query", query)
                .get("/graphql")
                .then();
    }
}
