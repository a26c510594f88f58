package org.monograph.engine.operation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class PersistedQueryTest {

    private static final String MUTATION = "mutation { __typename }";

    @Test
    void aDocumentCanBeReplacedByItsHashOnceItWasSent() {
        var query = "query($slug: String!) { drug(slug: $slug) { name } } # aDocumentIsKnown";
        var hash = Digest.of(query).hexadecimal();

        post(null, hash)
                .statusCode(200)
                .body("errors.message", contains("PersistedQueryNotFound"))
                .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
        post(query, hash).statusCode(200).body("data.drug.name", equalTo("Clonazepam"));
        post(null, hash).statusCode(200).body("data.drug.name", equalTo("Clonazepam"));
        get(hash).statusCode(200).body("data.drug.name", equalTo("Clonazepam"));
    }

    @Test
    void onlyValidDocumentsAreCached() {
        for (var query : new String[] {"{ drg } # onlyWhatIsValid", "{ drug( # onlyWhatIsValid"}) {
            post(query, Digest.of(query).hexadecimal()).body("data", nullValue());
            post(null, Digest.of(query).hexadecimal())
                    .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
        }
    }

    @Test
    void theHashOfAnotherDocumentIsRefused() {
        var hash = Digest.of("{ another }").hexadecimal();

        post("{ __typename }", hash)
                .statusCode(400)
                .body(
                        "errors.message",
                        contains("extensions.persistedQuery: sha256Hash is not the SHA-256 of the document"));
        post(null, hash).body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "[]",
                "{}",
                "{\"version\":2,\"sha256Hash\":\"0\"}",
                "{\"version\":1}",
                "{\"version\":1,\"sha256Hash\":7}",
                "{\"version\":1,\"sha256Hash\":\"0\"}",
                "{\"version\":\"1\",\"sha256Hash\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}",
                "{\"version\":1,\"sha256Hash\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}"
            })
    void aMalformedExtensionIsRefused(String extension) {
        for (var query : new String[] {"", "\"query\":\"{ __typename }\","}) {
            json().body("{" + query + "\"extensions\":{\"persistedQuery\":" + extension + "}}")
                    .post("/graphql")
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", containsString("extensions.persistedQuery has to be"))
                    .body("errors.extensions.code", contains("BAD_REQUEST"));
        }
    }

    @Test
    void aHashDoesNotBypassTheRules() {
        post(MUTATION, Digest.of(MUTATION).hexadecimal()).body("data", nullValue());
        get(Digest.of(MUTATION).hexadecimal()).body("data", nullValue());
        given().queryParam("query", MUTATION)
                .queryParam("extensions", extension(Digest.of(MUTATION).hexadecimal()))
                .get("/graphql")
                .then()
                .statusCode(405);
    }

    private static ValidatableResponse post(String query, String hash) {
        var body = new HashMap<String, Object>();
        body.put("query", query);
        body.put("variables", Map.of("slug", "clonazepam"));
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return json().body(body).post("/graphql").then();
    }

    private static ValidatableResponse get(String hash) {
        return given().queryParam("variables", "{\"slug\":\"clonazepam\"}")
                .queryParam("extensions", extension(hash))
                .get("/graphql")
                .then();
    }

    private static String extension(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
