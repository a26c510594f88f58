package org.monograph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.http.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

@MonographTest
@TestProfile(GraphiqlOffTest.Off.class)
class GraphiqlOffTest {

    public static class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("monograph.graphiql.enabled", "false");
        }
    }

    @Test
    void onlyTheEndpointIsLeft() {
        given().get("/graphiql/").then().statusCode(404);
        given().get("/graphiql/graphiql.min.js").then().statusCode(404);
        ask("{ drug(slug: \"clonazepam\") { slug } }").statusCode(200).body("data.drug.slug", equalTo("clonazepam"));
    }
}
