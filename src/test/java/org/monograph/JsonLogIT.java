package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLogIT {

    @TempDir
    Path directory;

    @Test
    void eachLineIsAnObjectAndAnOperationHasFields() throws Exception {
        try (var runs = ServiceRuns.onPublished(directory)) {
            runs.start(Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "MONOGRAPH_ACCESS_LOG_INCLUDE", "all"));
            send(runs.port());
            send(runs.port());
            // lines are written after the response
            Patience.await(
                    "both operations have a line",
                    () -> runs.log().contains("cache=hit") && runs.log().contains("cache=stored"));

            var mapper = new ObjectMapper();
            var lines = new ArrayList<JsonNode>();
            for (var line : runs.log().lines().toList()) {
                lines.add(mapper.readTree(line));
            }
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.fieldNames())
                            .toIterable()
                            .contains("timestamp", "level", "loggerName", "message", "mdc"));
            var operations = lines.stream()
                    .filter(line -> line.path("loggerName").asText().equals("org.monograph.access"))
                    .map(line -> line.path("mdc"))
                    .toList();
            assertThat(operations)
                    .extracting(
                            fields -> fields.path("type").asText(),
                            fields -> fields.path("status").asText(),
                            fields -> fields.path("outcome").asText(),
                            fields -> fields.path("cache").asText(),
                            fields -> fields.path("statements").asText())
                    .containsExactlyInAnyOrder(
                            tuple("query", "200", "OK", "stored", "3"), tuple("query", "200", "OK", "hit", ""));
        }
    }

    private static void send(int port) {
        given().port(port)
                .contentType("application/json")
                .body(Map.of("query", "{ drug(slug: \"clonazepam\") { name warnings { citations { slug } } } }"))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
