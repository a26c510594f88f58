package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;
import static org.monograph.door.http.GraphQL.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;

@MonographTest
class OperationErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"query":"{ drug(slug: \\"a\\" "}                                             | GRAPHQL_PARSE_FAILED      | 1 | 18
            {"query":"{ drug(slug: \\"a\\") { nme } }"}                                   | GRAPHQL_VALIDATION_FAILED | 1 | 21
            {"query":"{ drug { id } }"}                                                  | GRAPHQL_VALIDATION_FAILED | 1 | 3
            {"query":"{ drug(slug: 7) { id } }"}                                         | GRAPHQL_VALIDATION_FAILED | 1 | 8
            {"query":"query($s: String!) { drug(slug: $s) { id } }"}                     | BAD_USER_INPUT            | 1 | 7
            {"query":"query($s: String!) { drug(slug: $s) { id } }","variables":{"s":[]}} | BAD_USER_INPUT            | 1 | 7
            """)
    void errorsOfAnOperationHaveACodeAndALocation(String body, String code, int line, int column) {
        post(body, "application/json")
                .statusCode(200)
                .contentType("application/json")
                .body("data", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions", equalTo(Map.of("code", code)))
                .body("errors[0].locations", contains(Map.of("line", line, "column", column)));
        post(body, "application/graphql-response+json")
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
    void messagesAboutVariablesHoldNoValues(String type, String fields, String value) {
        Object given = value.equals("7") ? (Object) 7 : value.startsWith("{") ? Map.of("a", 1) : value;
        ask("query($v: %s) { %s }".formatted(type, fields), Map.of("v", given))
                .statusCode(200)
                .body("data", nullValue())
                .body(
                        "errors.message",
                        contains("variable $v: the value is not a valid %s; the schema describes the type"
                                .formatted(type.replace("!", ""))))
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].locations", contains(Map.of("line", 1, "column", 7)));
    }

    @Test
    void repeatedIntrospectionIsRefused() {
        ask("{ a: __type(name: \"Drug\") { name } b: __type(name: \"Node\") { name } }")
                .statusCode(200)
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
    }

    @Test
    void aPartialAnswerHasStatus200() {
        var body = """
                {"query":"{ drug(slug: \\"clonazepam\\") { slug } bad: drug(slug: \\"a\\", asOf: \\"9000-01-01T00:00:00Z\\") { slug } }"}""";
        post(body, "application/graphql-response+json")
                .statusCode(200)
                .body("data.drug.slug", equalTo("clonazepam"))
                .body("data.bad", nullValue())
                .body("errors.path", contains(contains("bad")));
    }
}
