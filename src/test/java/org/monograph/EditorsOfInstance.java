package org.monograph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;

/// The editors of a process of the service that accepts the tokens of tests.
record EditorsOfInstance(int port) {

    /// Environment variables of the process.
    static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        new TestTokens()
                .start()
                .forEach((name, value) -> settings.put(
                        name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'), value));
        return settings;
    }

    static String token(EditorRole role) {
        return TestTokens.of(role.name(), role);
    }

    ValidatableResponse ask(EditorRole role, String query, Map<String, ?> variables) {
        return given().port(port)
                .header("Authorization", "Bearer " + token(role))
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .body("errors", nullValue());
    }

    /// Writes a change that is approved.
    ///
    /// @param drafts documents with their base revisions
    void approve(String key, List<Map<String, Object>> drafts) {
        var input = Map.of("key", key, "version", 0, "title", key, "note", "What changes", "drafts", drafts);
        ask(EditorRole.AUTHOR, """
            mutation ($input: ChangeInput!, $key: String!) {
                saveChange(input: $input) { key } submitChange(key: $key, version: 1) { key } }\
            """, Map.of("input", input, "key", key));
        move(EditorRole.REVIEWER, "approveChange(key: \"%s\", version: 1)".formatted(key));
    }

    void move(EditorRole role, String field) {
        ask(role, "mutation { %s { key } }".formatted(field), Map.of());
    }
}
