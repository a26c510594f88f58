package org.monograph.engine.answers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class UncachedAnswerTest {

    private static final String BYPASS = "monograph; fwd=bypass";

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Cookie"})
    void requestsWithCredentialsAreNotCached(String header) {
        for (int i = 0; i < 2; i++) {
            json().header(header, "x")
                    .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } } # " + header))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", BYPASS)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue())
                    .header("Monograph-Content-Version", matchesPattern("\\d+"));
        }
    }

    @Test
    void answersWithErrorsOrCostsAreNotCached() {
        for (int i = 0; i < 2; i++) {
            json().body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } bad: node(id: \"?\") { id } }"))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", "monograph; fwd=miss")
                    .header("Cache-Control", "no-store")
                    .body("data.drug.name", equalTo("Clonazepam"));
            json().header("GraphQL-Cost", "report")
                    .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name } } # cost"))
                    .post("/graphql")
                    .then()
                    .header("Cache-Status", BYPASS)
                    .body("extensions.cost.sqlStatements", equalTo(0)); // its rows are cached
        }
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
