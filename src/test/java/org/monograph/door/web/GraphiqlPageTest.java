package org.monograph.door.web;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

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
        var files = Pattern.compile("(?:src|href)=\"(?!/)([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(files)
                .hasSize(9)
                .allMatch(file -> file.matches("[a-z.-]+\\.(js|css)\\?v=[0-9a-f]{32}"))
                .anyMatch(file -> file.startsWith("graphiql.min.js"));
        for (var file : files) {
            given().get("/graphiql/" + file).then().statusCode(200).header("Cache-Control", "public, max-age=31536000");
        }
    }

    /// On a slow line, 1.6 Mbit/s, a megabyte takes 5 seconds.
    @Test
    void thePageIsLessThanAMegabyteOnTheWire() {
        var page = get("/graphiql/");
        var files =
                Pattern.compile("(?:src|href)=\"(?!/)([^\"]*)\"").matcher(page).results();

        assertThat(files.mapToInt(match -> compressedLength("/graphiql/" + match.group(1)))
                        .sum())
                .isBetween(500_000, 900_000);
    }

    @Test
    void aClientThatDoesNotDecompressGetsTheSameScript() {
        var plain = given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .get("/graphiql/page.js")
                .then()
                .header("Content-Encoding", nullValue())
                .header("Vary", "accept-encoding")
                .extract()
                .asString();

        assertThat(plain).isEqualTo(get("/graphiql/page.js"));
    }

    @Test
    void theAddressWithoutASlashLeadsToThePageWithItsQuery() {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/graphiql?query=%7Ba%7D")
                .then()
                .statusCode(302)
                .header("Location", "/graphiql/?query=%7Ba%7D");
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static int compressedLength(String path) {
        var head = given().header("Accept-Encoding", "gzip").head(path).then().statusCode(200);
        return Integer.parseInt(head.extract().header("Content-Length"));
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
        assertThat(offered.<String>getList("description"))
                .contains(
                        "A card in a list of results. It costs a fraction of the page, because long texts that are not"
                                + " selected are not read.")
                .noneMatch(text -> text.isBlank() || text.contains("](") || text.length() > 700);
    }
}
