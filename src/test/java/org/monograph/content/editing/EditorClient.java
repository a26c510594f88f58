package org.monograph.content.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Sends operations like the front end of an editor.
public final class EditorClient {

    public static final EditorClient ANNA = new EditorClient("anna", EditorRole.AUTHOR);
    public static final EditorClient RITA = new EditorClient("rita", EditorRole.REVIEWER);
    public static final EditorClient PAUL = new EditorClient("paul", EditorRole.PUBLISHER);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String STATE = "{ key status version digest note scheduledFor publishedAt }";

    private final String token;

    public EditorClient(String name, EditorRole... roles) {
        this.token = TestTokens.of(name, roles);
    }

    public ValidatableResponse ask(String query) {
        return ask(query, Map.of());
    }

    public ValidatableResponse ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }

    public ValidatableResponse preview(String change, String query) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .header("Monograph-Preview", change)
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    /// Saves a change with a note and these documents.
    public ValidatableResponse save(String key, int version, int baseRevision, Document... documents) {
        return save(Map.of(
                "key",
                key,
                "version",
                version,
                "title",
                "Change " + key,
                "note",
                "What changes in " + key,
                "drafts",
                List.of(documents).stream()
                        .map(document -> Map.of("document", json(document), "baseRevision", baseRevision))
                        .toList()));
    }

    public ValidatableResponse save(Map<String, ?> input) {
        return ask(
                "mutation ($input: ChangeInput!) { saveChange(input: $input) " + STATE + " }", Map.of("input", input));
    }

    /// Makes a move such as `submitChange`.
    ///
    /// @param more arguments, written in GraphQL
    public ValidatableResponse move(String field, String key, int version, String... more) {
        return ask("mutation { %s(key: \"%s\", version: %d %s) %s }"
                .formatted(field, key, version, String.join(" ", more), STATE));
    }

    /// Writes, submits, approves and publishes, as three editors.
    public static void publish(String key, int baseRevision, Document... documents) {
        done(ANNA.save(key, 0, baseRevision, documents));
        done(ANNA.move("submitChange", key, 1));
        done(RITA.move("approveChange", key, 1));
        done(PAUL.move("publishChange", key, 1));
    }

    /// Hands over version 1 of a change, approves and publishes it, as three editors.
    public static ValidatableResponse approveAndPublish(String key) {
        done(ANNA.move("submitChange", key, 1));
        done(RITA.move("approveChange", key, 1));
        return done(PAUL.move("publishChange", key, 1));
    }

    public static ValidatableResponse done(ValidatableResponse answer) {
        assertThat(answer.extract().<Object>path("errors")).isNull();
        return answer;
    }

    /// Nothing has taken effect.
    static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.body("data", nullValue()).body("errors.extensions.code", contains(code));
    }

    /// As a client sends it.
    public static Map<String, Object> json(Document document) {
        return JSON.convertValue(DocumentFormat.tree(document), new TypeReference<>() {});
    }
}
