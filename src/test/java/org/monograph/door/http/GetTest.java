package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.engine.operation.QueryParameters;
import org.monograph.engine.operation.RefusedException;

@MonographTest
class GetTest {

    private static final String DOCUMENT =
            "query a($slug: String!) { drug(slug: $slug) { slug } } query b { drug(slug: \"baclofen\") { name } }";

    @Test
    void aQueryMayBeInTheUrl() {
        get(
                        "query",
                        DOCUMENT,
                        "operationName",
                        "a",
                        "variables",
                        "{\"slug\":\"clonazepam\"}",
                        "extensions",
                        "{\"x\":1}")
                .statusCode(200)
                .body("data.drug", equalTo(Map.of("slug", "clonazepam")))
                .body("errors", nullValue());
        get("query", DOCUMENT, "operationName", "b")
                .statusCode(200)
                .body("data.drug", equalTo(Map.of("name", "Baclofen")));
    }

    @Test
    void anEmptyParameterCountsAsAbsent() {
        get("query", "{ __typename }", "operationName", "", "variables", "", "extensions", "")
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
        get("query", "{ __typename }", "variables", "null").statusCode(200).body("errors", nullValue());
        get("query", "").statusCode(400).body("errors[0].message", containsString("\"query\""));
    }

    @Test
    void unknownParametersAreIgnored() {
        get("query", "{ __typename }", "Query", "{", "x", "1").statusCode(200).body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?Query=%7B__typename%7D",
                "?query=%7B__typename%7D&query=%7B__typename%7D",
                "?query=%7B__typename%7D&variables=%7B%7D&variables=%7B%7D",
                "?query=%7B__typename%7D&variables=%5B%5D",
                "?query=%7B__typename%7D&variables=%22%7B%7D%22",
                "?query=%7B__typename%7D&variables=0",
                "?query=%7B__typename%7D&variables=false",
                "?query=%7B__typename%7D&variables=%7B",
                "?query=%7B__typename%7D&variables=%7B%7D%7B%7D",
                "?query=%7B__typename%7D&variables=%7B%22a%22:1,%22a%22:2%7D",
                "?query=%7B__typename%7D&variables=%257B%257D",
                "?query=%7B__typename%7D&extensions=%5B%5D",
                "?query=%7B__typename%7D&extensions=%22%22",
                "?query=%7B__typename%7D%23%FF",
                "?query=%7B__typename%7D%23%ED%A0%80"
            })
    void aUrlWithoutAValidOperationIsRefused(String parameters) {
        given().urlEncodingEnabled(false)
                .get("/graphql" + parameters)
                .then()
                .statusCode(400)
                .body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void theUrlIsDecodedOnce() {
        given().urlEncodingEnabled(false)
                .get("/graphql?query=%257B__typename%257D")
                .then()
                .statusCode(200)
                .body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"));
        get("query", "query($n: String!) { __type(name: $n) { name } }", "variables", "{\"n\":\"%44rug+💊;&=#\"}")
                .statusCode(200)
                .body("data.__type", nullValue())
                .body("errors", nullValue());
        given().urlEncodingEnabled(false)
                .get("/graphql?query=%7B+a:__typename;b:__typename+%7D")
                .then()
                .body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mutation { publish }                                          |
            mutation { __typename }                                       |
            subscription { __typename }                                   |
            query a { __typename } mutation b { publish }                 | b
            query a { __typename } mutation b { publish }                 |
            query a { __typename } mutation a { publish }                 | a
            """)
    void onlyQueriesAreExecuted(String document, String operationName) {
        get("query", document, "operationName", operationName == null ? "" : operationName)
                .statusCode(405)
                .header("Allow", "POST")
                .body("data", nullValue())
                .body("errors.message", contains("only a query can be sent by GET; send the operation by POST"));
    }

    @Test
    void aQueryWithTheWordMutationIsExecuted() {
        get("query", "query a { mutation: __typename } mutation b { publish }", "operationName", "a")
                .statusCode(200)
                .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"));
        get("query", "{ mutation: __typename }").statusCode(200).body("data.mutation", equalTo("Query"));
        get("query", "mutation {").statusCode(200).body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"));
    }

    @Test
    void headHasTheStatusOfGet() {
        for (var query :
                new String[] {"{ __typename }", "{ __schema { types { description fields { description } } } }"}) {
            given().queryParam("query", query)
                    .head("/graphql")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body(emptyString());
        }
        given().queryParam("query", "mutation { publish }")
                .head("/graphql")
                .then()
                .statusCode(405);
        given().head("/graphql").then().statusCode(400);
    }

    @Test
    void aLargeDocumentFitsIntoAUrl() {
        var long12k = "{ __typename } #" + "x".repeat(12_000);
        get("query", long12k).statusCode(200).body("data.__typename", equalTo("Query"));
        get("query", long12k + "x".repeat(6_000)).statusCode(414);
    }

    @Test
    void malformedPercentEncodingIsRefused() {
        assertThatThrownBy(() -> QueryParameters.of("/graphql?query=%zz"))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.status()).isEqualTo(400))
                .hasMessage("each % in the URL has to be followed by two hexadecimal digits");
    }

    private static ValidatableResponse get(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/graphql").then();
    }
}
