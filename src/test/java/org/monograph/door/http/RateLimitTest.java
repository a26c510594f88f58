package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.monograph.MonographTest;

@MonographTest
@TestProfile(SmallLimits.class)
class RateLimitTest {

    @Test
    void aClientWithoutEnoughPointsIsRefused() {
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
                                "the request costs 96 points, and 29 of 1000 are left: retry in 57[78]\\d\\d seconds, or request less data"));
        from("203.0.113.7", "{ __typename }").statusCode(200);
        from("203.0.113.8", costly).statusCode(200);
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        from("2001:db8:0:1::1", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=998;"));
        from("2001:db8:0:1:ffff::2", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=996;"));
        from("2001:db8:0:2::1", "{ __typename }").header("RateLimit", startsWith("\"cost\";r=998;"));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere loopback has one address
    void onlyTrustedProxiesMayForwardAddresses() throws IOException, InterruptedException {
        assertThat(rateLimit("203.0.113.1")).startsWith("\"cost\";r=998;t=17");
        assertThat(rateLimit("203.0.113.2")).startsWith("\"cost\";r=996;t=34");
    }

    /// The rate limit of a client that is not a trusted proxy and sends a forwarded address.
    private static String rateLimit(String forwardedFor) throws IOException, InterruptedException {
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

    private static ValidatableResponse from(String client, String query) {
        return given().header("X-Forwarded-For", client)
                .queryParam("query", query)
                .get("/graphql")
                .then();
    }
}
