package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.post;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "1",
                "\"query\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[]}",
                "{\"query\":\"{a}\",\"variables\":[]}",
                "{\"query\":\"{a}\",\"variables\":\"\"}",
                "{\"query\":\"{a}\",\"operationName\":1}",
                "{\"query\":\"{a}\",\"extensions\":1}",
                "{\"query\":\"{a}\",\"query\":\"{b}\"}",
                "{\"query\":\"{a}\"} {}"
            })
    void aBodyThatIsNotAGraphQLRequestIsRefused(String body) {
        post(body, "application/json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"))
                .body("errors[0].message", containsString("the body has to be a JSON object"))
                .body("data", nullValue());
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        given().config(GraphQL.AS_WRITTEN)
                .contentType("application/json")
                .body(new byte[] {0, 0, (byte) 0xff, (byte) 0xfe})
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void nullsAndUnknownKeysAreIgnored() {
        post("""
                {"query":"{ drug(slug: \\"clonazepam\\") { slug } }","variables":null,"operationName":null,"extensions":{"x":1},"more":2}""", "application/json").statusCode(200).body("data.drug.slug", equalTo("clonazepam"));
    }

    @Test
    void oneOfSeveralOperationsIsChosenByName() {
        var documents =
                "query a { drug(slug: \\\"clonazepam\\\") { slug } } query b { drug(slug: \\\"clonazepam\\\") { name } }";
        post("{\"query\":\"" + documents + "\",\"operationName\":\"b\"}", "application/json")
                .body("data.drug", equalTo(Map.of("name", "Clonazepam")));
        post("{\"query\":\"" + documents + "\"}", "application/graphql-response+json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
        post("{\"query\":\"" + documents + "\",\"operationName\":\"c\"}", "application/graphql-response+json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }
}
