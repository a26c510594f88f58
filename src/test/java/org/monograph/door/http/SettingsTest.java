package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.door.web.LandingPageTest;
import org.monograph.engine.operation.Digest;

@MonographTest
@TestProfile(SmallLimits.class)
class SettingsTest {

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
    void theSizeOfABodyIsLimited() {
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
    void aBodyThatDoesNotArriveInTimeIsRefused() throws IOException {
        assertThat(Wire.exchange(BodyTest.head("/graphql", "application/json", 50), "{\"query\":".getBytes(UTF_8)))
                .startsWith("HTTP/1.1 408 Request Timeout\r\n")
                .endsWith(
                        "{\"errors\":[{\"message\":\"the body has not arrived within 3000 ms: send it without delay\","
                                + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
    }

    @Test
    void documentsAreNotCachedWithoutCapacity() {
        var hash = Digest.of("{__typename}").hexadecimal();
        for (int i = 0; i < 2; i++) {
            given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                    .get("/graphql")
                    .then()
                    .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
            ask("{__typename}").body("data.__typename", equalTo("Query"));
        }
    }
}
