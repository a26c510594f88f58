package org.monograph.content.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sends `drugs` over HTTP, for tests.
final class DrugListClient {

    static final List<String> FIRST_CONTENT = List.of("baclofen", "clonazepam", "cyclobenzaprine", "tizanidine");
    private static final String LIST = """
            query($filter: DrugFilter, $order: DrugOrder, $first: Int, $after: String) {
              drugs(filter: $filter, orderBy: $order, first: $first, after: $after) {
                nodes { slug } edges { cursor node { slug } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } }""";

    private DrugListClient() {}

    static Map<String, ?> firstContent() {
        return Map.of("slugs", FIRST_CONTENT);
    }

    static ValidatableResponse list(Map<String, ?> filter, DrugOrder order, Integer first, String after) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", filter);
        variables.put("order", order == null ? DrugOrder.NAME_ASC : order);
        variables.put("first", first);
        variables.put("after", after);
        return ask(LIST, variables);
    }

    static void assertRefused(ValidatableResponse response, String message) {
        response.body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith(message));
    }
}
