package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class ResponseBodyTest {

    @Inject
    Editor editor;

    @Test
    void aLargeAnswerIsComplete() {
        var slugs = editor.publishDrugs("large", 20);
        var query = """
                query($slugs: [String!]) { drugs(first: 20, filter: {slugs: $slugs}) { nodes {
                  slug summary warnings { id kind title text severity citations { id slug title } drug { id name summary } } } } }""";

        for (var header : List.of("X-Nothing", "Cookie")) {
            given().contentType("application/json")
                    .header(header, "x")
                    .body(Map.of("query", query, "variables", Map.of("slugs", slugs)))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .header("Transfer-Encoding", nullValue())
                    .body("errors", nullValue())
                    .body("data.drugs.nodes", hasSize(20))
                    .body("data.drugs.nodes[19].warnings[2].drug.summary", startsWith("Summary of large-"));
        }
    }

    @Test
    void unicodeIsUnchanged() {
        editor.publishDrug("unicode", "Ärzte — 💊 \u202Eright to left 5 < 7 & \"more\"");

        ask("{ drug(slug: \"unicode\") { warnings(kinds: PRECAUTION) { text } } }")
                .body("data.drug.warnings.text", contains("Ärzte — 💊 \u202Eright to left 5 < 7 & \"more\""));
    }
}
