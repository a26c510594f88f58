package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Metrics for alerts and the dashboard that are not documented one by one.
@MonographTest
class MetricsTest {

    @Test
    void theServiceHasTheMetricsThatAlertsUse() throws IOException {
        System.gc(); // before the first collection there are no metrics about it
        given().queryParam("query", "{ __typename }").get("/graphql").then().statusCode(200);

        var names = given().get("/q/metrics")
                .asString()
                .lines()
                .map(line -> line.split("[ {]")[0])
                .distinct();

        assertThat(names).containsAll(listed());
    }

    private static Iterable<String> listed() throws IOException {
        return Files.readAllLines(Path.of("src/test/containers/metrics.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
