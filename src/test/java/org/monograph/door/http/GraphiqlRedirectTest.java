package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
public class GraphiqlRedirectTest {

    public static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String QUERY = "query=%7B+__typename+%7D&variables=%7B%22a%22:1%7D";

    @ParameterizedTest
    @CsvSource({
        "GET, /graphql, /graphiql/",
        "HEAD, /graphql, /graphiql/",
        "GET, /graphql/, /graphiql/",
        "GET, /graphql?" + QUERY + ", /graphiql/?" + QUERY,
        "GET, /graphql?query=%0D%0AX:1, /graphiql/?query=%0D%0AX:1"
    })
    void aBrowserIsRedirectedToGraphiqlWithItsQuery(String method, String address, String location) {
        accepting(BROWSER)
                .request(method, address)
                .then()
                .statusCode(302)
                .header("Location", equalTo(location))
                .header("Vary", "Accept")
                .body(emptyString());
    }

    @Test
    void acceptMayHaveSeveralLines() {
        accepting("application/json;q=0.9", "text/html").get("/graphql").then().statusCode(302);
        accepting("text/html;q=0.9", "application/json")
                .get("/graphql?" + QUERY)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.9, */*;q=0.1"})
    void otherClientsAreNotRedirected(String accept) {
        accepting(accept)
                .get("/graphql?" + QUERY)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aPostOfABrowserIsExecuted() {
        accepting(BROWSER)
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aWebSocketUpgradeIsNotRedirected() {
        accepting(BROWSER)
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    private static RequestSpecification accepting(String... accept) {
        var request = given().redirects().follow(false).urlEncodingEnabled(false);
        for (var line : accept) {
            request.header("Accept", line);
        }
        return request;
    }
}
