package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class HttpTest {

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"query":"{ drug(slug: \\"a\\" "}                                             | GRAPHQL_PARSE_FAILED      | 1 | 18
            {"query":"{ drug(slug: \\"a\\") { nme } }"}                                   | GRAPHQL_VALIDATION_FAILED | 1 | 21
            {"query":"{ drug { id } }"}                                                  | GRAPHQL_VALIDATION_FAILED | 1 | 3
            {"query":"{ drug(slug: 7) { id } }"}                                         | GRAPHQL_VALIDATION_FAILED | 1 | 8
            {"query":"query($s: String!) { drug(slug: $s) { id } }"}                     | BAD_USER_INPUT            | 1 | 7
            {"query":"query($s: String!) { drug(slug: $s) { id } }","variables":{"s":[]}} | BAD_USER_INPUT            | 1 | 7
            """)
    void anErrorOfTheOperationHasACodeAndAPlace(String body, String code, int line, int column) {
        send(body, "application/json")
                .statusCode(200)
                .contentType("application/json")
                .body("data", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions", equalTo(Map.of("code", code)))
                .body("errors[0].locations", contains(Map.of("line", line, "column", column)));
        send(body, "application/graphql-response+json")
                .statusCode(400)
                .contentType("application/graphql-response+json");
    }

    @Test
    void messagesHoldNeitherValuesNorClassNames() {
        for (var answer : List.of(
                ask("{ drug(slug: 7) { id } }"),
                ask("{ drug(slug: \"clonazepam\") { warnings(kinds: [SECRET7]) { id } } }"),
                ask("query($at: DateTime) { drug(slug: \"a\", asOf: $at) { id } }", Map.of("at", "7\n7")))) {
            answer.body(
                            "errors[0].message",
                            matchesPattern("(the argument \\w+(\\[0])? is|asOf: the value is) not a valid \\w+.*"))
                    .body("errors[0].message", not(matchesPattern("(?s).*(7|Value|Exception).*")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jurisdiction | drug(slug: "clonazepam") { warnings(jurisdiction: $v) { id } } | SECRET
            Jurisdiction | drug(slug: "clonazepam") { warnings(jurisdiction: $v) { id } } | {"a":1}
            Int          | drugs(first: $v) { totalCount }                                | {"a":1}
            String!      | drug(slug: $v) { id }                                          | 7
            DrugFilter   | drugs(filter: $v) { totalCount }                               | SECRET
            Boolean!     | __typename @include(if: $v)                                    | SECRET
            """)
    void norDoMessagesAboutVariables(String type, String fields, String value) {
        Object given = value.equals("7") ? (Object) 7 : value.startsWith("{") ? Map.of("a", 1) : value;
        ask("query($v: %s) { %s }".formatted(type, fields), Map.of("v", given))
                .statusCode(200)
                .body("data", nullValue())
                .body(
                        "errors.message",
                        contains("variable $v: the value is not a valid %s; the schema describes the type"
                                .formatted(type)))
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].locations", contains(Map.of("line", 1, "column", 7)));
    }

    @Test
    void anIntrospectionThatIsNotMeantSeriouslyIsRefused() {
        ask("{ a: __type(name: \"Drug\") { name } b: __type(name: \"Node\") { name } }")
                .statusCode(200)
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
    }

    @Test
    void aPartialAnswerHasStatus200() {
        var body = """
                {"query":"{ drug(slug: \\"clonazepam\\") { slug } bad: drug(slug: \\"?\\") { slug } }"}""";
        send(body, "application/graphql-response+json")
                .statusCode(200)
                .body("data.drug.slug", equalTo("clonazepam"))
                .body("data.bad", nullValue())
                .body("errors.path", contains(contains("bad")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "1",
                "\"query\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[]}",
                "{\"query\":\"{a}\",\"variables\":[]}",
                "{\"query\":\"{a}\",\"variables\":\"\"}",
                "{\"query\":\"{a}\",\"operationName\":1}",
                "{\"query\":\"{a}\",\"extensions\":1}",
                "{\"query\":\"{a}\",\"query\":\"{b}\"}",
                "{\"query\":\"{a}\"} {}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        send(body, "application/json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"))
                .body("errors[0].message", containsString("the body has to be a JSON object"))
                .body("data", nullValue());
    }

    @Test
    void aBodyThatIsNoUnicodeIsRefused() {
        given().config(AS_WRITTEN)
                .contentType("application/json")
                .body(new byte[] {0, 0, (byte) 0xff, (byte) 0xfe})
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void nullsAndUnknownKeysAreIgnored() {
        send("""
                {"query":"{ drug(slug: \\"clonazepam\\") { slug } }","variables":null,"operationName":null,"extensions":{"x":1},"more":2}""", "application/json").statusCode(200).body("data.drug.slug", equalTo("clonazepam"));
    }

    @Test
    void oneOfSeveralOperationsIsChosenByName() {
        var documents =
                "query a { drug(slug: \\\"clonazepam\\\") { slug } } query b { drug(slug: \\\"clonazepam\\\") { name } }";
        send("{\"query\":\"" + documents + "\",\"operationName\":\"b\"}", "application/json")
                .body("data.drug", equalTo(Map.of("name", "Clonazepam")));
        send("{\"query\":\"" + documents + "\"}", "application/graphql-response+json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
        send("{\"query\":\"" + documents + "\",\"operationName\":\"c\"}", "application/graphql-response+json")
                .statusCode(400)
                .body("errors.extensions.code", contains("BAD_REQUEST"));
    }

    @Test
    void aLargeAnswerArrivesWhole() {
        var slugs = editor.publishDrugs("large", 40);
        var query = """
                query($slugs: [String!]) { drugs(first: 40, filter: {slugs: $slugs}) { nodes {
                  slug summary warnings { id kind title text severity citations { id slug title } drug { id name summary } } } } }""";

        for (var header : List.of("X-Nothing", "Cookie")) {
            given().contentType("application/json")
                    .header(header, "x")
                    .body(Map.of("query", query, "variables", Map.of("slugs", slugs)))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .header("Transfer-Encoding", nullValue())
                    .body("errors", nullValue())
                    .body("data.drugs.nodes", hasSize(40))
                    .body("data.drugs.nodes[39].warnings[2].drug.summary", startsWith("Summary of large-"));
        }
    }

    @Test
    void unicodeComesBackAsItWent() {
        editor.publishDrug("unicode", "Ärzte — 💊 \u202Eright to left 5 < 7 & \"more\"");

        ask("{ drug(slug: \"unicode\") { warnings(kinds: PRECAUTION) { text } } }")
                .body("data.drug.warnings.text", contains("Ärzte — 💊 \u202Eright to left 5 < 7 & \"more\""));
    }

    @Test
    void graphiqlNeedsNothingFromElsewhere() {
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
    void graphiqlOffersTheQueriesOfTheDocumentation() throws IOException {
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

    @Test
    void operatorsSeeHealthAndMetrics() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", containsInAnyOrder("Content", "Schema", "Graceful Shutdown"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests_seconds_count"));
    }

    @Test
    void aBrowserMayDoNothingWithAnAnswerButShowIt() {
        for (var path : List.of("/graphql", "/graphiql/", "/q/health/live")) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cross-Origin-Resource-Policy", "same-origin");
        }
        given().get("/graphql").then().header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        given().get("/graphiql/page.js").then().header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void otherSitesPagesMayNotReadAnswers() {
        given().header("Origin", "https://site.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://site.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    private static ValidatableResponse send(String body, String accept) {
        return given().config(AS_WRITTEN)
                .contentType("application/json")
                .accept(accept)
                .body(body)
                .post("/graphql")
                .then();
    }
}
