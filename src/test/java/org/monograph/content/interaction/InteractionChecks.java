package org.monograph.content.interaction;

import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/// Sends interaction checks.
final class InteractionChecks {

    static final String QUERY = """
        query($terms: [String!]!) { check: checkInteractions(terms: $terms) {
            terms { term interactant { slug } suggestions { slug } }
            complete
            coverage { checkedTerms uncheckedTerms pairCount recordedPairCount unrecordedPairCount message }
            pairs {
                one: first { slug } other: second { slug } status note
                interactions { id derived severity action effect via { slug membersComplete } citations { slug } }
            }
            duplicates { terms sharedClass { slug } sharedIngredient { slug } message }
            disclaimer
        } }\
        """;

    private InteractionChecks() {}

    static ValidatableResponse check(String... terms) {
        return ask(QUERY, Map.of("terms", List.of(terms)))
                .body("errors", nullValue())
                .rootPath("data");
    }
}
