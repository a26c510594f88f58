package org.monograph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.http.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

@MonographTest
@TestProfile(SettingsTest.Changed.class)
class SettingsTest {

    public static class Changed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monograph.graphiql.enabled", "false",
                    "monograph.http.deadline", "300ms",
                    "monograph.http.limits.body", "100");
        }
    }

    @Inject
    DataSource database;

    @Test
    void withoutGraphiqlOnlyTheEndpointIsLeft() {
        given().get("/graphiql/").then().statusCode(404);
        given().get("/graphiql/page.js").then().statusCode(404);
        given().get("/graphiql/graphiql.min.js").then().statusCode(404);
        ask("{ drug(slug: \"clonazepam\") { slug } }").statusCode(200).body("data.drug.slug", equalTo("clonazepam"));
    }

    @Test
    void theLimitOfABodyIsASetting() {
        var body = "{\"query\":\"{ __typename }\"}";
        for (int length : new int[] {100, 101}) {
            given().contentType("application/json")
                    .body(body + " ".repeat(length - body.length()))
                    .post("/graphql")
                    .then()
                    .statusCode(length > 100 ? 413 : 200);
        }
    }

    @Test
    void aStatementThatWaitsIsEndedAtTheDeadline() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table warning in access exclusive mode");

            ask("{ drug(slug: \"clonazepam\") { warnings { id } } }")
                    .statusCode(200)
                    .body("data.drug", nullValue())
                    .body("errors.extensions.code", contains("DEADLINE_EXCEEDED"))
                    .body("errors.path", contains(List.of("drug", "warnings")));
            connection.rollback();
        }
        ask("{ drug(slug: \"clonazepam\") { warnings { id } } }").body("errors", nullValue());
    }
}
