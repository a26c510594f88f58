package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
@TestProfile(SmallLimits.class)
class CrossOriginTest {

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
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://other.example", "null", "https://site.example.other.example", "http://site.example"})
    void pagesOfOtherSitesGetAnErrorThatNamesTheProperty(String origin) {
        given().header("Origin", origin)
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .spec(refused());
        given().header("Origin", origin)
                .contentType("application/json")
                .body("{\"query\": \"{__typename}\"}")
                .post("/graphql")
                .then()
                .spec(refused());
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .spec(refused());
    }

    /// In the form that each path has otherwise.
    @ParameterizedTest
    @CsvSource({
        "/graphql/schema.graphql, text/plain",
        "/q/health/ready,         application/json",
        "/q/metrics,              text/plain",
        "/drugs,                  text/plain",
    })
    void allPathsSayWhy(String path, String mediaType) {
        for (var request : List.of("GET", "OPTIONS")) {
            given().headers("Origin", "https://other.example", "Access-Control-Request-Method", "GET")
                    .request(request, path)
                    .then()
                    .statusCode(403)
                    .contentType(mediaType)
                    .header("Vary", containsStringIgnoringCase("Origin"))
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(containsString("quarkus.http.cors.origins"));
        }
        given().header("Origin", "https://site.example")
                .get(path)
                .then()
                .statusCode(not(403))
                .header("Access-Control-Allow-Origin", "https://site.example");
    }

    private static ResponseSpecification refused() {
        return new ResponseSpecBuilder()
                .expectStatusCode(403)
                .expectContentType("application/json")
                .expectHeader("Vary", containsString("Origin"))
                .expectHeader("Access-Control-Allow-Origin", nullValue(String.class))
                .expectBody("errors.extensions.code", equalTo(List.of("ORIGIN_NOT_ALLOWED")))
                .expectBody("errors.message[0]", containsString("quarkus.http.cors.origins"))
                .build();
    }

    /// GraphiQL is such a page.
    @ParameterizedTest
    @CsvSource({
        "http,  monograph.example,      http://monograph.example",
        "http,  monograph.example:80,   http://monograph.example",
        "https, monograph.example,      https://monograph.example:443",
        "http,  monograph.example:8080, http://monograph.example:8080",
    })
    void pagesOfTheServiceItselfMayReadAnswers(String scheme, String host, String origin) {
        given().header("Host", host)
                .headers(scheme.equals("https") ? Map.of("X-Forwarded-Proto", scheme) : Map.of())
                .header("Origin", origin)
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .statusCode(200);
    }
}
