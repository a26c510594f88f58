package org.monograph.door.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/// What a client does.
public final class GraphQL {

    private GraphQL() {}

    public static ValidatableResponse ask(String query) {
        return ask(query, Map.of());
    }

    public static ValidatableResponse ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
