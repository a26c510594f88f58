package org.monograph.engine.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.door.http.GraphiqlRedirectTest;
import org.monograph.door.http.Wire;

@MonographTest
class MediaTypeTest {

    private static final String QUERY = "{ drug(slug: \"clonazepam\") { slug } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                        | application/json
            application/graphql-response+json                                       | application/graphql-response+json
            APPLICATION/GraphQL-Response+JSON                                       | application/graphql-response+json
            */*                                                                     | application/json
            *; q=.2                                                                 | application/json
            application/*                                                           | application/json
            application/json, */*                                                   | application/json
            application/graphql-response+json, */*                                  | application/graphql-response+json
            application/json, application/graphql-response+json                     | application/graphql-response+json
            application/graphql-response+json;q=0.9, application/json               | application/json
            application/graphql-response+json, application/json;q=0.9               | application/graphql-response+json
            application/graphql-response+json;q=0.1, */*;q=0.2                      | application/json
            application/json;q=0.1, */*;q=0.2                                       | application/graphql-response+json
            application/json;q=0, application/*                                     | application/graphql-response+json
            application/graphql-response+json;q=0, */*;q=0.1                        | application/json
            image/webp,application/xml;q=0.9,*/*;q=0.8                              | application/json
            application/json;charset=utf-8                                          | application/json
            application/graphql-response+json; charset="UTF-8"; q=0.5, text/plain   | application/graphql-response+json
            application/graphql-response+json;charset=utf-16, application/json;q=.1 | application/json
            """)
    void theAcceptHeaderChoosesTheMediaType(String accept, String mediaType) {
        post(given().header("Accept", accept)).statusCode(200).contentType(equalTo(mediaType + "; charset=utf-8"));
        get(given().header("Accept", accept)).statusCode(200).contentType(equalTo(mediaType + "; charset=utf-8"));
    }

    @Test
    void withoutAcceptTheResponseIsPlainJson() throws Exception {
        var answer = Wire.exchange("GET /graphql?query=%7B__typename%7D HTTP/1.0", new byte[0]);

        assertThat(answer)
                .startsWith("HTTP/1.0 200 OK\r\n")
                .contains(
                        "\r\ncontent-type: application/json; charset=utf-8\r\n",
                        "\r\nvary: Accept, Accept-Encoding, Authorization, Origin, GraphQL-Cost, Monograph-Content-Version, Monograph-Preview\r\n")
                .endsWith("\r\n\r\n{\"data\":{\"__typename\":\"Query\"}}");
    }

    /// A GET of a browser is redirected to GraphiQL, see `GraphiqlRedirectTest`.
    @Test
    void aPostOfABrowserGetsJsonAndHtmlAloneIsRefused() {
        post(given().header("Accept", GraphiqlRedirectTest.BROWSER))
                .statusCode(200)
                .contentType("application/json");
        post(given().header("Accept", "text/html"))
                .statusCode(406)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void acceptMayHaveSeveralLines() {
        post(given().header("Accept", "text/html").header("Accept", "application/graphql-response+json"))
                .statusCode(200)
                .contentType("application/graphql-response+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json;q=0",
                "*/*;q=0",
                "application/graphql+json",
                "application/json;charset=utf-16",
                "text/*",
                ";;;",
                "/"
            })
    void anUnsupportedMediaTypeIsRefused(String accept) {
        for (var answer :
                new ValidatableResponse[] {post(given().header("Accept", accept)), get(given().header("Accept", accept))
                }) {
            answer.statusCode(406)
                    .contentType("application/json")
                    .body("data", nullValue())
                    .body("errors.extensions.code", contains("BAD_REQUEST"))
                    .body(
                            "errors.message",
                            contains(
                                    "the response can be application/json or application/graphql-response+json: accept one of them"));
        }
    }

    @Test
    void errorsHaveTheChosenMediaTypeToo() {
        given().accept("application/graphql-response+json")
                .contentType("application/json")
                .body("{}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType("application/graphql-response+json");
        given().accept("application/graphql-response+json")
                .get("/graphql")
                .then()
                .statusCode(400)
                .contentType("application/graphql-response+json");
    }

    private static ValidatableResponse post(RequestSpecification client) {
        return client.contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse get(RequestSpecification client) {
        return client.queryParam("query", QUERY).get("/graphql").then();
    }
}
