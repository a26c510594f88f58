package org.monograph.engine.answers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.published.KnownContent;

@MonographTest
class SeenVersionTest {

    private static final String HIT = "monograph; hit";

    @Inject
    KnownContent content;

    @Test
    void aClientGetsNoVersionOlderThanItHasSeen() {
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

    @Test
    void aRequestWithCredentialsGetsNoOlderVersionEither() {
        json().header("Cookie", "x")
                .header("Monograph-Content-Version", content.content().version() + 1)
                .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } }"))
                .post("/graphql")
                .then()
                .statusCode(412);
    }

    private static Response seen(String query, long version) {
        return json().header("Monograph-Content-Version", version)
                .body(Map.of("query", query))
                .post("/graphql");
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
