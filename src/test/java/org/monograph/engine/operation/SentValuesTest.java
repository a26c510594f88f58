package org.monograph.engine.operation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

/// The cache never treats two different requests as equal.
@MonographTest
class SentValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"query($f: Float) { __typename }\", \"variables\": {\"f\": 1e400}}",
                "{\"query\": \"query($f: Float) { __typename }\", \"variables\": {\"f\": -1e400}}",
                "{\"query\": \"query($f: [Float]) { __typename }\", \"variables\": {\"f\": [[1, {\"x\": 1e999}]]}}",
                "{\"query\": \"query($s: String) { __typename }\", \"variables\": {\"s\": \"\\ud800\"}}",
                "{\"query\": \"query($s: String) { __typename }\", \"variables\": {\"s\": [\"a\\udc00\\ud800\"]}}",
                "{\"query\": \"query($s: String) { __typename }\", \"variables\": {\"\\udfff\": 1}}",
                "{\"query\": \"{ __typename } # \\ud800\"}",
                "{\"query\": \"query a { __typename }\", \"operationName\": \"a\\udbff\"}"
            })
    void valuesWithoutAnExactFormAreRefused(String body) {
        post(body).statusCode(400).body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void theMessageNamesTheReason() {
        post("{\"query\": \"query($f: Float) { __typename }\", \"variables\": {\"f\": 1e400}}")
                .body("errors.message", contains("a number is too large: numbers have to be finite"));
        post("{\"query\": \"{ __typename } # \\ud800\"}")
                .body("errors.message", contains("a string has an unpaired surrogate: send valid Unicode"));
    }

    @Test
    void surrogatePairsAreAccepted() {
        post("{\"query\": \"{ __typename } # \\ud83d\\udc8a\"}").statusCode(200).body("errors", nullValue());
    }

    @Test
    void aUrlAndABodyWithEqualTextAreDifferentRequests() {
        var address = "/graphql?query=%7Bdrug(slug:%22clonazepam%22)%7Bname%7D%7D";
        for (int i = 0; i < 2; i++) {
            given().urlEncodingEnabled(false).get(address).then().body("data.drug.name", equalTo("Clonazepam"));
            post(address).statusCode(400).body("errors.extensions.code", contains("BAD_REQUEST"));
        }
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }
}
