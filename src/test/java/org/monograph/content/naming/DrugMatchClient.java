package org.monograph.content.naming;

import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/// Sends `matchDrugs` over HTTP, for tests.
final class DrugMatchClient {

    private static final String MATCH =
            "query($terms: [String!]!) { matchDrugs(terms: $terms) { term status drugs { slug } matchedOn } }";

    private DrugMatchClient() {}

    static ValidatableResponse match(String... terms) {
        return match(List.of(terms));
    }

    static ValidatableResponse match(List<String> terms) {
        return ask(MATCH, Map.of("terms", terms)).statusCode(200);
    }

    static Map<String, Object> noMatch(String term) {
        return matched(term, "NONE", List.of());
    }

    static Map<String, Object> matched(String term, String status, List<String> slugs, String... matchedOn) {
        return Map.of(
                "term",
                term,
                "status",
                status,
                "drugs",
                slugs.stream().map(slug -> Map.of("slug", slug)).toList(),
                "matchedOn",
                List.of(matchedOn));
    }
}
