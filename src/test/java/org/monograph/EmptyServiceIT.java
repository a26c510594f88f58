package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service without the content that comes with it.
class EmptyServiceIT {

    private static final Map<String, String> NOT_BUNDLED = Map.of("MONOGRAPH_CONTENT_BUNDLED", "false");

    @TempDir
    Path directory;

    private ServiceRuns runs;

    @BeforeEach
    void prepare() {
        runs = new ServiceRuns(directory);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void itIsReadyAnswersEachQueryAndPublishesTheContentOnceItMay() throws Exception {
        var service = runs.start(NOT_BUNDLED);
        assertThat(runs.log()).contains("Content: that of the build is not published");
        assertThat(answer("{ service { drugCount contentVersion disclaimer } }", "{}")
                        .getMap("data.service"))
                .isEqualTo(Map.of("drugCount", 0, "contentVersion", "0", "disclaimer", ""));
        for (var name : QueriesTest.names()) {
            var query = Path.of("docs", "queries", name + ".graphql");
            var variables = Path.of("docs", "queries", name + ".variables.json");
            assertThat(answer(Files.readString(query), Files.readString(variables))
                            .<Object>get("errors"))
                    .describedAs(name)
                    .isNull();
        }

        Patience.awaitEnd(stopped(service));
        service = runs.start();
        assertThat(drugCount()).isEqualTo(4);
        Patience.awaitEnd(stopped(service));
        runs.start(NOT_BUNDLED);
        assertThat(drugCount()).describedAs("what was published stays").isEqualTo(4);
    }

    private static Process stopped(Process service) {
        service.destroy();
        return service;
    }

    private int drugCount() throws Exception {
        return answer("{ service { drugCount } }", "{}").getInt("data.service.drugCount");
    }

    private JsonPath answer(String query, String variables) throws Exception {
        return given().port(runs.port())
                .contentType("application/json")
                .body(Map.of("query", query, "variables", new ObjectMapper().readTree(variables)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
