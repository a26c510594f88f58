package org.monograph.engine.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.door.http.OtherSettings;

@MonographTest
@TestProfile(OtherSettings.class)
class AnswerLimitTest {

    private static final String STORED = "monograph; fwd=miss; stored";
    private static final String MISS = "monograph; fwd=miss";

    @Test
    void theSizeOfAnAnswerIsLimited() {
        var one = ask(sections(1), "X-Nothing").asByteArray().length;
        var allowed = 40 * 1024 / one;
        for (var header : new String[] {"X-Nothing", "Cookie"}) {
            ask(sections(allowed), header).then().statusCode(200).body("errors", nullValue());
            ask(sections(allowed + 1), header)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("data", nullValue())
                    .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"))
                    .body(
                            "errors.message",
                            contains(
                                    "the answer has more than 40960 bytes, which is the limit: ask for smaller pages, fewer fields or"
                                            + " fewer aliases"));
        }
    }

    /// Non-Latin letters have more bytes than characters, which only the finished text shows.
    @Test
    void theLimitCountsBytesNotCharacters() {
        var terms = IntStream.range(0, 50).mapToObj(i -> "💊".repeat(20) + i).toList();
        var query = IntStream.range(0, 12)
                .mapToObj("a%d: matchDrugs(terms: $terms) { term }"::formatted)
                .collect(Collectors.joining(" ", "query($terms: [String!]!) { ", " }"));

        given().contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("terms", terms)))
                .post("/graphql")
                .then()
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
    }

    @Test
    void onlyShortAnswersAreCached() {
        for (int i = 0; i < 2; i++) {
            ask(sections(2), "X-Nothing").then().header("Cache-Status", MISS);
        }
        var name = "{ drug(slug: \"clonazepam\") { name } } # short";
        ask(name, "X-Nothing").then().header("Cache-Status", STORED);
        ask(name, "X-Nothing")
                .then()
                .header("Cache-Status", "monograph; hit")
                .body("data.drug.name", equalTo("Clonazepam"));
        assertThat(ask(sections(2), "X-Nothing").asByteArray().length).isGreaterThan(10 * 1024);
    }

    private static String sections(int times) {
        return IntStream.range(0, times)
                .mapToObj("a%d: sections { body }"::formatted)
                .collect(Collectors.joining(" ", "{ drug(slug: \"clonazepam\") { ", " } }"));
    }

    private static Response ask(String query, String header) {
        return given().contentType("application/json")
                .header(header, "x")
                .body(Map.of("query", query))
                .post("/graphql");
    }
}
