package org.monograph.door.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Templates;

@MonographTest
class PageTest {

    private static final String PAGE = "/drugs/clonazepam";

    @Inject
    PageFiles files;

    @Inject
    Templates templates;

    @Test
    void aPageIsCachedAsAnAnswerIs() {
        var first = given().get(PAGE).then().statusCode(200).extract();

        given().get(PAGE)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "public, max-age=10")
                .header("Cache-Status", equalTo("monograph; hit"))
                .header("Vary", "Accept-Encoding, Monograph-Content-Version")
                .header("ETag", first.header("ETag"))
                .header("Last-Modified", not(nullValue()))
                .header("Set-Cookie", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        given().header("If-None-Match", first.header("ETag"))
                .get(PAGE)
                .then()
                .statusCode(304)
                .body(emptyString());
        given().head(PAGE)
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"))
                .body(emptyString());
    }

    @Test
    void cookiesAndCredentialsMakeNoDifference() {
        var tag = given().get(PAGE).header("ETag");

        given().header("Cookie", "a=b")
                .header("Authorization", "Basic YTpi")
                .get(PAGE)
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .header("Cache-Status", equalTo("monograph; hit"));
    }

    @Test
    void anUnknownParameterMakesNoDifference() {
        given().get(PAGE + "?utm_source=letter&x=%00")
                .then()
                .statusCode(200)
                .header("ETag", given().get(PAGE).header("ETag"));
    }

    @Test
    void whatDoesNotExistIsNotFoundAndSimilarNamesAreSuggested() {
        for (int i = 0; i < 2; i++) {
            given().get("/drugs/clonazepan")
                    .then()
                    .statusCode(404)
                    .header("Content-Type", "text/html; charset=utf-8")
                    .body(containsString("<a href=\"/drugs/clonazepam\">Clonazepam</a>"))
                    .body(containsString("action=\"/search\""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/drugs/%00",
                "/drugs/..%2f..%2fetc%2fpasswd",
                "/drugs/%3Cscript%3E",
                "/drugs/clonazepam/nothing",
                "/drugs/%F0%9F%92%8A",
                "/wp-login.php"
            })
    void otherAddressesAreNotFound(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<h1>Page not found</h1>"))
                .body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @CsvSource({
        "/drugs/Clonazepam,           /drugs/clonazepam",
        "/drugs/clonazepam/,          /drugs/clonazepam",
        "//drugs/clonazepam/,         /drugs/clonazepam"
    })
    void anAddressThatDiffersInCaseOrASlashLeadsToThePage(String path, String target) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(301)
                .header("Location", target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?jurisdiction=XX",
                "?jurisdiction=us",
                "?jurisdiction=%FF",
                "?jurisdiction=US&jurisdiction=GB",
                "?jurisdiction=%00"
            })
    void aValueThatDoesNotExistIsRefused(String query) {
        given().urlEncodingEnabled(false)
                .get(PAGE + query)
                .then()
                .statusCode(400)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>This address does not work</h1>"));
    }

    @Test
    void pagesCanOnlyBeRead() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            given().request(method, PAGE)
                    .then()
                    .statusCode(405)
                    .header("Allow", "GET, HEAD")
                    .header("Content-Type", "text/html; charset=utf-8");
        }
    }

    @Test
    void theChosenJurisdictionIsKeptInEachLink() {
        var page = given().get(PAGE + "?jurisdiction=GB")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("<strong aria-current=\"true\">United Kingdom</strong>", "href=\"/check?jurisdiction=GB\"")
                .doesNotContain("href=\"/drugs/baclofen\"", "Doses in the United States");
    }

    /// Whatever a text has, it is shown as text.
    @Test
    void allTextsAreEscaped() throws IOException {
        var hostile = "</title></script><img src=x onerror=alert(1)> <script>alert(1)</script> {drug.name} ";
        var data = new ObjectMapper()
                .readTree(ask(files.text("drug.graphql"), Map.of("slug", "clonazepam"))
                        .extract()
                        .asString())
                .path("data");
        var texts = replaced(data, text -> text.contains(" ") ? hostile + text : text);

        var page = templates.render("drug.html", Map.of(), texts);

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; {drug.name} ");
        assertThat(page.replace("<script type=\"application/ld+json\">", ""))
                .doesNotContain("<img", "<script", "</script></script>");
    }

    private static Map<String, Object> replaced(JsonNode data, UnaryOperator<String> change) {
        return new ObjectMapper().convertValue(changed(data, change), new TypeReference<>() {});
    }

    private static JsonNode changed(JsonNode value, UnaryOperator<String> change) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(changed(field.getValue(), change)));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, changed(array.get(i), change));
            }
        }
        return value.isTextual() ? TextNode.valueOf(change.apply(value.textValue())) : value;
    }

    @Test
    void whatSomebodyTypesIsEscaped() {
        for (var path : List.of(
                "/search?text=", "/check?medicine=alcohol&medicine=", "/labels?text=", "/medicines?nameContains=")) {
            given().urlEncodingEnabled(false)
                    .get(path + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                    .then()
                    .statusCode(200)
                    .body(containsString("&quot;&gt;&lt;script&gt;"))
                    .body(not(containsString("<script>")));
        }
    }

    @Test
    void crawlersFindEachPage() {
        given().get("/robots.txt").then().statusCode(200).body(containsString("Disallow: /search"));
        given().get("/sitemap.xml").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/drugs",
                "/drugs/clonazepam/history",
                "/conditions",
                "/conditions/fibromyalgia",
                "/side-effects",
                "/side-effects/drowsiness",
                "/emergencies",
                "/emergencies/overdose",
                "/sources",
                "/sources/us-label-clonazepam",
                "/compare",
                "/compare?drugs=clonazepam",
                "/compare?drugs=clonazepam,baclofen",
                "/check",
                "/check?medicine=clonazepam&medicine=alcohol",
                "/search",
                "/search?text=clonazepan",
                "/medicines",
                "/medicines?nameContains=nosuchmedicine",
                "/labels",
                "/labels?text=nosuchword&audience=PATIENT",
                "/drugs/clonazepam/labels"
            })
    void eachPageIsShown(String path) {
        given().get(path).then().statusCode(200).body(containsString("<main id=\"content\""));
    }

    @Test
    void nothingOnAPageIsWithinAStyleOrAScript() {
        for (var path : List.of("/", PAGE)) {
            var page = given().get(path).asString();

            assertThat(page).doesNotContain("style=", "<style", "onclick", "javascript:", "NOT_FOUND");
            assertThat(page.replaceAll("<script (src=|type=\"application/ld\\+json\")", ""))
                    .doesNotContain("<script");
        }
    }
}
