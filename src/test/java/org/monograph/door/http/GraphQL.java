package org.monograph.door.http;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/// Sends operations like a client.
public final class GraphQL {

    /// Sends the content type without a charset.
    static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

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

    static ValidatableResponse post(String body, String accept) {
        return given().config(AS_WRITTEN)
                .contentType("application/json")
                .accept(accept)
                .body(body)
                .post("/graphql")
                .then();
    }
}
