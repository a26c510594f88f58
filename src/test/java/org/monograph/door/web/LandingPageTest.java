package org.monograph.door.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;

@MonographTest
public class LandingPageTest {

    @Test
    void allLinksOfThePageWork() {
        var links = links(
                given().get("/developers").then().statusCode(200).extract().asString());

        assertThat(links)
                .containsExactlyInAnyOrder(
                        "favicon.ico",
                        "page.css",
                        "graphiql/",
                        "graphql/schema.graphql",
                        "q/health",
                        "q/health/live",
                        "q/health/ready",
                        "q/metrics");
        for (var link : links) {
            given().get("/" + link).then().statusCode(200);
        }
    }

    public static List<String> links(String page) {
        return found("(?:href|src)=\"([^\"]*)\"", page);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theNamedDocumentationExists() {
        assertThat(found("<dt>(.*?)</dt>", given().get("/developers").asString()))
                .contains("README.md", "docs/queries")
                .allSatisfy(name -> assertThat(Path.of(name)).exists());
    }

    @Test
    void theExampleQueryWorks() {
        var query = found(
                        "<pre><code>(.*?)</code></pre>",
                        given().get("/developers").asString())
                .getFirst();

        given().contentType("application/json")
                .body(query)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.drug.name", equalTo("Clonazepam"));
    }

    @Test
    void thePageNeedsNoScriptAndNoOtherSite() {
        given().get("/developers")
                .then()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'");
        assertThat(given().get("/developers").asString()).doesNotContain("<script", "style=", "//");
    }

    @ParameterizedTest
    @CsvSource({
        "/developers, text/html; charset=utf-8, 60",
        "/page.css, text/css; charset=utf-8, 60",
        "/favicon.ico, image/x-icon, 86400",
        "/graphiql/, text/html; charset=utf-8, 60"
    })
    void filesAreCached(String path, String contentType, int maxAge) {
        var tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", contentType)
                .header("Cache-Control", "public, max-age=" + maxAge)
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
        given().head(path).then().statusCode(200).header("Content-Type", contentType);
        given().post(path).then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void theIconIsAnIcon() throws Exception {
        assertThat(given().get("/favicon.ico").asByteArray())
                .startsWith(0, 0, 1, 0)
                .isEqualTo(Files.readAllBytes(Path.of("src", "main", "resources", "landing", "favicon.ico")));
    }

    @Test
    void otherPathsAreNotFound() {
        given().get("/index.html").then().statusCode(404);
        given().get("/drug").then().statusCode(404);
    }
}
