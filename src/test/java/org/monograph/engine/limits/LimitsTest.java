package org.monograph.engine.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.published.PublishedSizes;

/// Each limit: the maximum is accepted, and one more is refused with the limit, the actual value and advice.
@MonographTest
class LimitsTest {

    @Inject
    PublishedSizes sizes;

    /// Makes the service read the sizes of the current content.
    @BeforeEach
    void read() {
        ask("{ service { contentVersion } } # read");
    }

    @Test
    void tokensAreLimited() {
        // 10 more tokens for the drug, and one for the end of the document
        answered("{ drug(slug: \"clonazepam\") {" + " name".repeat(4989) + " } }");
        refused(
                "{ drug(slug: \"clonazepam\") {" + "\nname".repeat(4991) + " } }",
                "the document has more than 5000 tokens (limit reached at line 4992, column 8): split it into several requests");
    }

    @Test
    void depthIsLimited() {
        answered("{ drug(slug: \"clonazepam\") " + selection(14) + " }");
        refused(
                "{ drug(slug: \"clonazepam\") " + selection(15) + " }",
                "fields are nested 16 levels deep, 15 allowed: request the deeper fields separately");
    }

    /// A selection of a drug with this many levels of fields, which cost nothing.
    private static String selection(int depth) {
        var selection = "{ id }";
        for (int left = depth - 1; left > 0; left--) {
            selection = (left % 2 == 1 ? "{ alternatives @include(if: false) " : "{ drug ") + selection + " }";
        }
        return selection;
    }

    @Test
    void nestedBracketsWithoutFieldsAreLimited() {
        refused(
                "{ drug(slug: " + "[".repeat(700) + "]".repeat(700) + ") { name } }",
                "the document has too many nested brackets (line 1, column 260): reduce nesting");
    }

    @Test
    void aliasesAreLimitedAndCountForEachSpread() {
        var ten =
                "fragment Ten on Drug { a0: name a1: name a2: name a3: name a4: name a5: name a6: name a7: name a8: name a9: name }";
        var spread = "... { ...Ten } ";
        answered("{ drug(slug: \"clonazepam\") { " + spread.repeat(5) + "} } " + ten);
        refused(
                "{ drug(slug: \"clonazepam\") { " + spread.repeat(5) + "b: name } } " + ten,
                "51 aliases used, 50 allowed: request some of them separately");
    }

    @Test
    void rootFieldsAreLimited() {
        answered("{" + " __typename".repeat(20) + " }");
        refused(
                "{" + " __typename".repeat(21) + " }",
                "21 root fields selected, 20 allowed: request some of them separately");
    }

    @Test
    void directivesAreLimited() {
        var fields = " name @include(if: true)";
        answered("{ drug(slug: \"clonazepam\") {" + fields.repeat(50) + " } }");
        refused(
                "{ drug(slug: \"clonazepam\") {" + fields.repeat(51) + " } }",
                "51 directives used, 50 allowed: remove some of them");
    }

    @Test
    void fragmentsAreLimited() {
        answered(chain(100));
        refused(chain(101), "101 fragments defined, 100 allowed: combine some of them");
    }

    private static String chain(int fragments) {
        return "{ drug(slug: \"clonazepam\") { ...F1 } } "
                + IntStream.rangeClosed(1, fragments)
                        .mapToObj(i ->
                                "fragment F%d on Drug { %s }".formatted(i, i == fragments ? "name" : "...F" + (i + 1)))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void costIsLimited() {
        var query =
                "query($n: Int!) { drugs(first: $n) { nodes { a: warnings { citations { slug } } b: warnings { citations { slug } } } } }";
        var allowed = IntStream.rangeClosed(1, 100)
                .filter(drugs -> cost(drugs) <= 25_000)
                .max()
                .orElseThrow();
        assertThat(allowed).isLessThan(100);
        ask(query, Map.of("n", allowed)).statusCode(200).body("errors", nullValue());
        var tooMany = allowed + 1;
        for (var answer : new ValidatableResponse[] {
            ask(query, Map.of("n", tooMany)),
            ask(query.replace("$n)", tooMany + ")").replace("query($n: Int!)", ""))
        }) {
            answer.body("errors.extensions.code", contains("QUERY_TOO_COSTLY"))
                    .body(
                            "errors.message",
                            contains(
                                    "the estimated cost is %d points, 25000 allowed: request smaller pages, fewer nested lists, or fewer aliases"
                                            .formatted(cost(tooMany))));
        }
    }

    /// Of the query above, by the longest lists of the content: ten tenths for an object, one for a list or a
    /// short value.
    private int cost(int drugs) {
        var content = sizes.latest();
        var citation = 10 + 1 + content.characters("slug") / 100;
        var warning = 10 + 1 + content.items("citations") * citation;
        var drug = 10 + 2 * (1 + content.items("warnings") * warning);
        return Math.ceilDiv(10 + 1 + drugs * drug, 10);
    }

    @Test
    void anEmptyOperationNameDoesNotBypassTheCostLimit() {
        var query =
                "{ drugs(first: 100) { nodes { a: warnings { citations { slug } } b: warnings { citations { slug } } } } }";
        for (var name : new String[] {"", null}) {
            var body = new HashMap<String, Object>(Map.of("query", query));
            body.put("operationName", name);
            given().contentType("application/json")
                    .body(body)
                    .post("/graphql")
                    .then()
                    .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
        }
    }

    @Test
    void introspectionMayExceedTheDepthLimit() {
        var type = "{ name }";
        for (int i = 0; i < 14; i++) {
            type = "{ ofType " + type + " }";
        }
        answered("{ __schema { types { fields { type " + type + " } } } }");
    }

    @Test
    void introspectionHasSeparateLimits() {
        refused("{ a: __schema { types { name } } b: __schema { types { name } } }", """
                introspection may ask for __schema and __type once each, for fields, inputFields, interfaces and possibleTypes \
                of types at one place each, and for 500 fields, 20 deep""");
    }

    @Test
    void theCostIsReportedOnRequest() {
        var query =
                "query($n: Int!) { drugs(first: $n) { nodes { a: warnings { citations { slug } } b: warnings { citations { slug } } } } }";
        Statements.forgetRows();
        cost("report", query, 3)
                .statusCode(200)
                .body("data.drugs.nodes.size()", equalTo(3))
                .body("extensions.cost.estimate", equalTo(cost(3)))
                .body("extensions.cost.limit", equalTo(25_000))
                .body("extensions.cost.sqlStatements", equalTo(2));
        cost("Validate", query, 2)
                .statusCode(200)
                .body("data", nullValue())
                .body("errors", nullValue())
                .body("extensions.cost", equalTo(Map.of("estimate", cost(2), "limit", 25_000)));
        cost("all", query, 3)
                .statusCode(400)
                .body("errors.message", contains("the header GraphQL-Cost has to be report or validate"));
        ask(query, Map.of("n", 3)).body("extensions", nullValue());
    }

    @Test
    void theCostOfARefusedOperationIsReported() {
        cost(
                        "validate",
                        "query($n: Int!) { drugs(first: $n) { nodes { a: warnings { citations { slug } } b: warnings { citations { slug } } } } }",
                        100)
                .statusCode(200)
                .body("extensions.cost.estimate", equalTo(cost(100)));
        cost("validate", "query($n: Int!) { drugs(first: $n) { nodes { nme } } }", 100)
                .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"));
    }

    private static ValidatableResponse cost(String mode, String query, int n) {
        return given().contentType("application/json")
                .header("GraphQL-Cost", mode)
                .body(Map.of("query", query, "variables", Map.of("n", n)))
                .post("/graphql")
                .then();
    }

    private static void answered(String query) {
        ask(query).statusCode(200).body("errors", nullValue());
    }

    private static void refused(String query, String message) {
        ask(query)
                .statusCode(200)
                .body("data", nullValue())
                .body("errors.message", contains(message))
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(400);
    }
}
