package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
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
        given().header("Origin", "https://other.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
