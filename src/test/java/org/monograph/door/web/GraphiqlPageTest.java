package org.monograph.door.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

@MonographTest
class GraphiqlPageTest {

    @Test
    void allFilesOfThePageAreServed() {
        var page = given().redirects()
                .follow(true)
                .get("/graphiql")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        var files = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(files)
                .contains("graphiql.min.js", "graphiql.min.css", "page.js", "page.css")
                .hasSize(7);
        for (var file : files) {
            given().get("/graphiql/" + file).then().statusCode(200);
        }
    }

    @Test
    void thePageOffersTheExamplesOfTheDocumentation() throws IOException {
        var offered = given().get("/graphiql/queries.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("variables[0].slugs", contains("clonazepam", "baclofen", "tizanidine"))
                .extract()
                .jsonPath();

        try (var files = Files.list(Path.of("docs", "queries"))) {
            var queries = files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
            assertThat(offered.getList("query")).hasSameSizeAs(queries).contains(Files.readString(queries.getFirst()));
        }
        assertThat(offered.<String>getList("title")).contains("A card in a list of results");
    }
}
