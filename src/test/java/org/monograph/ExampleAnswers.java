package org.monograph;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The answers to all example queries, as bytes.
final class ExampleAnswers {

    private static final Path QUERIES = Path.of("docs", "queries");
    private static final JsonMapper JSON = new JsonMapper();

    private ExampleAnswers() {}

    /// @param run makes each document a new one, which no cache has
    /// @param headers adds those of the request
    /// @return by name of the query
    static Map<String, String> of(int port, String run, UnaryOperator<RequestSpecification> headers)
            throws IOException {
        var answers = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(QUERIES, "*.graphql")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".graphql", "");
                var variables = JSON.readValue(
                        Files.readString(QUERIES.resolve(name + ".variables.json")),
                        new TypeReference<Map<String, Object>>() {});
                answers.put(
                        name,
                        headers.apply(given().port(port))
                                .contentType("application/json")
                                .body(Map.of("query", Files.readString(file) + "# " + run, "variables", variables))
                                .post("/graphql")
                                .asString());
            }
        }
        return answers;
    }
}
