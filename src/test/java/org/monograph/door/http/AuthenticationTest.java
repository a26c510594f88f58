package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;

@MonographTest
class AuthenticationTest {

    private static final String ME = "{ me { name roles } }";
    private static final int LIMIT = 64 * 1024;
    private static final int EDITOR_LIMIT = 1024 * 1024;

    @Test
    void withoutATokenNobodyAsks() {
        ask(ME, null)
                .statusCode(200)
                .body("data.me", nullValue())
                .body("errors", nullValue())
                .header("Vary", containsString("Authorization"));
    }

    @Test
    void aTokenSaysWhoAsks() {
        ask(ME, bearer(TestTokens.of("anna", EditorRole.PUBLISHER, EditorRole.AUTHOR)))
                .statusCode(200)
                .body("data.me.name", equalTo("anna"))
                .body("data.me.roles", contains("AUTHOR", "PUBLISHER"));
    }

    @Test
    void aTokenWithoutARoleIsThatOfAReader() {
        ask(ME, bearer(TestTokens.of("bert")))
                .body("data.me.name", equalTo("bert"))
                .body("data.me.roles", empty());
    }

    /// As a proxy may send them on.
    @ParameterizedTest
    @ValueSource(strings = {"Basic YW5uYTpzZWNyZXQ=", "Digest username=\"anna\"", "anna", ""})
    void credentialsForSomebodyElseAreIgnored(String header) {
        ask(ME, header).statusCode(200).body("data.me", nullValue()).body("errors", nullValue());
    }

    static Stream<String> invalid() {
        return TestTokens.invalid();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aTokenThatIsNotValidIsRefused(String token) {
        assertRefused(ask(ME, bearer(token)));
        assertRefused(given().header("Authorization", bearer(token))
                .accept("application/graphql-response+json")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then());
    }

    private static void assertRefused(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"monograph\", error=\"invalid_token\""))
                .header("Cache-Control", "no-store")
                .body("data", nullValue())
                .body("errors.extensions.code", contains("UNAUTHENTICATED"))
                .body("errors[0].message", startsWith("the "));
    }

    @Test
    void theNameOfTheSchemeHasNoCase() {
        ask(ME, "bearer " + TestTokens.of("anna")).body("data.me.name", equalTo("anna"));
    }

    /// An answer to one editor must never be sent to another one, or to a reader.
    @Test
    void answersToEditorsAreNotCached() {
        ask(ME, null).body("data.me", nullValue());
        ask(ME, bearer(TestTokens.of("anna"))).body("data.me.name", equalTo("anna"));
        ask(ME, bearer(TestTokens.of("bert"))).body("data.me.name", equalTo("bert"));
        ask(ME, null).body("data.me", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"false, 65536, 200", "false, 65537, 413", "true, 65537, 200", "true, 1048576, 200", "true, 1048577, 413"
    })
    void editorsMaySendLongerBodies(boolean isEditor, int size, int status) {
        var start = "{\"query\":\"{ __typename }\",\"extensions\":{\"x\":\"";
        var body = start + "x".repeat(size - start.length() - 3) + "\"}}";

        assertThat(body).hasSize(size);
        assertThat(post(body, isEditor ? bearer(TestTokens.of("anna", EditorRole.AUTHOR)) : null)
                        .extract()
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void theLimitInTheMessageIsThatOfWhoAsks() {
        assertLimit(null, LIMIT);
        assertLimit(bearer(TestTokens.of("anna", EditorRole.AUTHOR)), EDITOR_LIMIT);
    }

    private static void assertLimit(String authorization, int limit) {
        post(" ".repeat(limit + 1), authorization)
                .statusCode(413)
                .body("errors[0].message", containsString("%d allowed".formatted(limit)));
    }

    @Test
    void aTokenIsVerifiedBeforeALongBodyIsRead() {
        assertRefused(post(" ".repeat(EDITOR_LIMIT), bearer(TestTokens.expired())));
    }

    private static ValidatableResponse ask(String query, String authorization) {
        return post("{\"query\":\"%s\"}".formatted(query), authorization);
    }

    private static ValidatableResponse post(String body, String authorization) {
        return given().config(GraphQL.AS_WRITTEN)
                .headers(authorization == null ? Map.of() : Map.of("Authorization", authorization))
                .contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }
}
