package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class MethodsTest {

    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST";
    private static final String QUERY = "{ __typename }";
    private static final String JSON = "{\"query\":\"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
    void otherMethodsAreRefused(String method) {
        given().queryParam("query", QUERY)
                .request(method, "/graphql")
                .then()
                .statusCode(405)
                .header("Allow", ALLOWED)
                .body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_REQUEST"))
                .body("errors.message", contains("send the operation by POST, or a query by GET"));
    }

    @Test
    void optionsListsTheMethods() {
        given().options("/graphql")
                .then()
                .statusCode(204)
                .header("Allow", ALLOWED)
                .header("Access-Control-Allow-Origin", nullValue())
                .body(emptyString());
    }

    @Test
    void theHandlersOfTheLibraryAreNotReachable() throws IOException {
        for (var upgrade : new String[] {"websocket", "WebSocket"}) {
            given().queryParam("query", QUERY)
                    .header("Upgrade", upgrade)
                    .header("Connection", "Upgrade")
                    .header("Sec-WebSocket-Version", "13")
                    .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                    .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                    .get("/graphql")
                    .then()
                    .statusCode(400)
                    .body("data", nullValue())
                    .body(
                            "errors.message",
                            contains("WebSocket is not supported: send the operation by POST, or a query by GET"));
        }
        given().get("/graphql/").then().statusCode(400).body("errors.extensions.code", contains("BAD_REQUEST"));
        assertThat(Wire.exchange(BodyTest.head("/graphql/", "text/plain", JSON.length()), JSON.getBytes()))
                .startsWith("HTTP/1.1 415 ");
    }
}
