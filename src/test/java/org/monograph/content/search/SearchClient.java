package org.monograph.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;

/// Sends searches over HTTP, for tests.
final class SearchClient {

    private static final String SEARCH = """
            query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) {
                edges { cursor score snippet node {
                  __typename
                  ... on Drug { slug }
                  ... on Condition { slug }
                  ... on SideEffect { slug }
                  ... on Warning { title drug { slug } }
                  ... on FaqEntry { question drug { slug } }
                  ... on EmergencyAdvice { slug }
                } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } }""";

    private SearchClient() {}

    static ValidatableResponse search(String text, Integer first) {
        return search(text, null, first, null);
    }

    static ValidatableResponse search(String text, List<String> kinds, Integer first, String after) {
        var variables = new HashMap<String, Object>();
        variables.put("text", text);
        variables.put("kinds", kinds);
        variables.put("first", first);
        variables.put("after", after);
        return ask(SEARCH, variables);
    }

    static void assertRefused(ValidatableResponse response, String message) {
        response.body("data.search", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith(message));
    }
}
